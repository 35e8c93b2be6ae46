import { type Tried, typedIn } from "../acts.ts";
import { dayOf } from "../moment.ts";
import { ownPage } from "../own-page.ts";
import type { ListPage } from "../paging.ts";
import { ActForm } from "../ui/act-form.tsx";
import { Confirm } from "../ui/confirm.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { MailAddress } from "../ui/mail-address.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { usePage } from "../view.tsx";
import type { Message } from "./load-moderation.ts";

interface FeedbackProps {
  readonly list: ListPage<Message>;
  readonly tried: Tried | null;
}

/** What readers say is not right, the oldest first. */
export function Feedback({ list, tried }: FeedbackProps) {
  const { t } = usePage();
  return (
    <section className="w-stack" aria-labelledby="feedback">
      <div>
        <h2 id="feedback">{t("moderation.feedback.title")}</h2>
        <p>{t("moderation.feedback.lead")}</p>
      </div>
      {list.items.map((message) => (
        <MessageCard key={message.id} message={message} tried={tried} />
      ))}
      {list.total === 0 && (
        <EmptyState title={t("moderation.feedback.none")}>
          <p>{t("moderation.feedback.noneText")}</p>
        </EmptyState>
      )}
      <PagesNav list={list} />
    </section>
  );
}

function MessageCard({ message, tried }: { message: Message; tried: Tried | null }) {
  const { t, format } = usePage();
  const { id, source, email } = message;
  const when = format.date(dayOf(message.receivedAt));
  // A message names its page itself; a link leads only to this site.
  const page = ownPage(message.page, "");
  return (
    <article className="w-card" aria-labelledby={`message-${id}`}>
      <h3 id={`message-${id}`} className="w-longtext">
        {t("moderation.feedback.about")}{" "}
        {page === "" ? message.page : <a href={page}>{message.page}</a>}
      </h3>
      <p className="w-longtext">{message.message}</p>
      <dl className="w-dl">
        <dt>{t("moderation.feedback.receivedAt")}</dt>
        <dd>{when}</dd>
        {source && (
          <>
            <dt>{t("moderation.feedback.source")}</dt>
            <dd className="w-longtext">{source}</dd>
          </>
        )}
        {email && (
          <>
            <dt>{t("moderation.feedback.email")}</dt>
            <dd className="w-longtext">
              <a href={`mailto:${email}`}>
                <MailAddress>{email}</MailAddress>
              </a>
              <span className="w-sub">{t("moderation.feedback.emailNote")}</span>
            </dd>
          </>
        )}
      </dl>
      <div className="w-row w-row--top w-noprint">
        <ActForm act="handle" of={id} className="w-row">
          <button className="ams-button ams-button--primary w-small" type="submit">
            {t("moderation.feedback.handle")}
            <span className="w-vh"> {t("moderation.feedback.handleFor", { when })}</span>
          </button>
        </ActForm>
        <Confirm
          act="erase"
          of={id}
          label={t("moderation.feedback.erase")}
          about={t("moderation.feedback.handleFor", { when })}
          question={t("moderation.feedback.eraseQuestion")}
          yes={t("moderation.feedback.eraseYes")}
          open={typedIn(tried, "erase", id) !== null}
        />
      </div>
    </article>
  );
}
