import { Alert } from "@amsterdam/design-system-react";
import type { Me } from "#contract/people";
import type { Tried } from "../acts.ts";
import type { account } from "../i18n/nl/account.ts";
import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { Outcome } from "../ui/outcome.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { usePage } from "../view.tsx";
import { AboutMe } from "./about-me.tsx";
import { Claims } from "./claims.tsx";
import type { Session } from "./load-account.ts";
import { NationalRights, Organisations } from "./organisations.tsx";
import { Sessions } from "./sessions.tsx";

interface AccountViewProps {
  readonly me: Me;
  readonly sessions: readonly Session[];
  readonly tried: Tried | null;
  readonly done: keyof typeof account.done | null;
}

export function AccountView({ me, sessions, tried, done }: AccountViewProps) {
  const { t } = usePage();
  const { name, email, number } = me.person;
  return (
    <>
      <PageHead
        title={t("account.title")}
        lead={`${name}, ${email ?? t("account.noMail")}. ${t("account.number", { number })}`}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={done && t(`account.done.${done}`)} tried={tried} />
        <FactorAlert me={me} />
        <MailAlert me={me} />
        <div className="w-split w-split--aside">
          <div className="w-stack w-stack--l">
            <Organisations me={me} tried={tried} />
            <NationalRights held={me.national} />
            <Claims claims={me.claims} tried={tried} />
            <Sessions sessions={sessions} me={me} tried={tried} />
          </div>
          <div className="w-stack w-stack--l">
            <AboutMe me={me} tried={tried} />
            <SecondFactor me={me} />
            <More />
          </div>
        </div>
      </div>
    </>
  );
}

/** A right that does not count is said above all else. */
function FactorAlert({ me: { secondFactor } }: { me: Me }) {
  const { t, href } = usePage();
  const { needed, enrolled, shown } = secondFactor;
  if (!needed || (enrolled && shown)) return null;
  const words = enrolled ? "show" : "setUp";
  const to = href(enrolled ? "secondFactor" : "secondFactorSetup", {}, { to: href("account") });
  return (
    <Alert severity="warning" heading={t(`account.factorAlert.${words}`)} headingLevel={2}>
      <p>{t(`account.factorAlert.${words}Text`)}</p>
      <p>
        <a href={to}>{t(`account.factorAlert.${words}`)}</a>
      </p>
    </Alert>
  );
}

/** Who gets no mail misses what is asked, and cannot know it from the mail. */
function MailAlert({ me: { person } }: { me: Me }) {
  const { t } = usePage();
  if (!person.undelivered || person.email === null) return null;
  return (
    <Alert severity="warning" heading={t("account.mailAlert.title")} headingLevel={2}>
      <p className="w-break">{t("account.mailAlert.text", { email: person.email })}</p>
      <p>{t("account.mailAlert.what")}</p>
    </Alert>
  );
}

function SecondFactor({ me: { secondFactor } }: { me: Me }) {
  const { t, href } = usePage();
  const { enrolled, needed, shown } = secondFactor;
  const off = needed ? (
    <span className="w-badge w-badge--warn">{t("account.factor.offNeeded")}</span>
  ) : (
    <span className="w-badge">{t("account.factor.off")}</span>
  );
  return (
    <section className="w-card" aria-labelledby="factor">
      <h2 id="factor">{t("account.factor.title")}</h2>
      <p>
        {enrolled ? <span className="w-badge w-badge--ok">{t("account.factor.on")}</span> : off}
      </p>
      {enrolled ? (
        <p>{t(shown ? "account.factor.shown" : "account.factor.notShown")}</p>
      ) : (
        <p>{t("account.factor.offText")}</p>
      )}
      <div>
        <ButtonLink href={href("secondFactorSetup")} small>
          {t(enrolled ? "account.factor.manage" : "account.factor.setUp")}
        </ButtonLink>
      </div>
    </section>
  );
}

const more = ["tasks", "permissions", "acts", "data", "privacy"] as const;
const pageOf = {
  tasks: "tasks",
  permissions: "permissions",
  acts: "myActs",
  data: "myData",
  privacy: "privacy",
} as const;

function More() {
  const { t, href } = usePage();
  return (
    <nav className="w-card" aria-labelledby="more">
      <h2 id="more">{t("account.more.title")}</h2>
      <ul className="w-list w-list--tight">
        {more.map((item) => (
          <li key={item}>
            <MoreLink href={href(pageOf[item])}>{t(`account.more.${item}`)}</MoreLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
