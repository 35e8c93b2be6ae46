import type { OutboxMessage } from "#contract/mail";
import { PageHead } from "../ui/page-head.tsx";
import { When } from "../ui/when.tsx";
import { usePage } from "../view.tsx";
import { linksIn } from "./links-in.ts";
import { PracticeTag, Status } from "./outbox-view.tsx";

export function OutboxMessageView({ message }: { message: OutboxMessage }) {
  const { t, href, language } = usePage();
  const foreign = message.language === language ? undefined : message.language;
  return (
    <>
      <PracticeTag />
      <div lang={foreign}>
        <PageHead title={message.subject || t("mail.outbox.noSubject")} />
      </div>
      <div className="w-stack w-form">
        <dl className="w-dl">
          <dt>{t("mail.outbox.to")}</dt>
          <dd className="w-break">{message.to ?? t("mail.outbox.nobody")}</dd>
          <dt>{t("mail.outbox.writtenAt")}</dt>
          <dd>
            <When moment={message.writtenAt} />
          </dd>
          <dt>{t("mail.outbox.status")}</dt>
          <dd>
            <Status item={message} />
          </dd>
        </dl>
        <section
          className="w-card w-card--practice w-mail"
          aria-label={t("mail.outbox.message")}
          lang={foreign}
        >
          <Text text={message.text} />
        </section>
        <p className="w-noprint">
          <a href={href("outbox")}>{t("mail.outbox.back")}</a>
        </p>
      </div>
    </>
  );
}

/** As a program for mail shows it: plain, with the links of this site to open. */
function Text({ text }: { text: string }) {
  const { baseUrl } = usePage();
  return (
    <p>
      {linksIn(text, baseUrl).map((piece, index) =>
        piece.link ? (
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one text never change place
          <a key={index} href={piece.text}>
            {piece.text}
          </a>
        ) : (
          piece.text
        ),
      )}
    </p>
  );
}
