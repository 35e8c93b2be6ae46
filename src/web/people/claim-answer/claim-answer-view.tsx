import { pageParameter } from "../../addresses.ts";
import { dayOf } from "../../moment.ts";
import type { PageView } from "../../page.ts";
import { ActForm } from "../../ui/act-form.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { ClaimFacts } from "../../ui/claim-facts.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { Prose } from "../../ui/prose.tsx";
import { usePage } from "../../view.tsx";
import type { ClaimAnswerData, Question } from "./load-claim-answer.ts";

export function titleOf({ question, answered }: ClaimAnswerData, { t }: PageView): string {
  if (answered) return t(`people.claimAnswer.${answered}.title`);
  return question?.state === "waiting"
    ? t("people.claimAnswer.titleFor", { name: question.organisation.name })
    : t("people.claimAnswer.title");
}

/** Read by whoever is at the desk: somebody who may never have heard of this site. */
export function ClaimAnswerView({ data }: { data: ClaimAnswerData }) {
  const view = usePage();
  const { t } = view;
  const { question, tried, answered } = data;
  const waits = question?.state === "waiting" && !answered;
  return (
    <>
      <PageHead
        title={titleOf(data, view)}
        lead={waits ? t("people.claimAnswer.lead") : undefined}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={null} tried={tried} />
        {answered ? <Answered answered={answered} /> : <Body question={question} />}
      </div>
    </>
  );
}

function Body({ question }: { question: Question | null }) {
  if (question === null) return <Over state="unknown" />;
  const { state } = question;
  if (state === "waiting" || state === "half-agreed") return <Asked question={question} />;
  return <Over state={state} />;
}

function Asked({ question }: { question: Question }) {
  const { t, format } = usePage();
  const { name, email, right, explanation, expiresAt } = question;
  return (
    <>
      <p className="w-meta">{t("people.claimAnswer.what")}</p>
      <section className="w-card w-form" aria-labelledby="who">
        <h2 id="who">{name}</h2>
        <ClaimFacts
          facts={[
            [t("people.claimAnswer.name"), name],
            [t("people.claimAnswer.email"), email ?? t("shell.notKnown")],
            [
              t("people.claimAnswer.right"),
              `${t(`people.right.${right}.name`)}. ${t(`people.right.${right}.may`)}`,
            ],
            [t("people.claimAnswer.explanation"), explanation],
          ]}
        />
      </section>
      <section className="w-stack w-stack--s" aria-labelledby="how">
        <h2 id="how">{t("people.claimAnswer.how")}</h2>
        <Prose text={t("people.claimAnswer.howSteps")} />
      </section>
      <ActForm act="answer" className="w-stack w-form w-noprint">
        <p>{t("people.claimAnswer.warning")}</p>
        <div className="w-row">
          <button
            className="ams-button ams-button--primary"
            type="submit"
            name="agreed"
            value="yes"
          >
            {t("people.claimAnswer.agree")}
          </button>
          <button
            className="ams-button ams-button--secondary"
            type="submit"
            name="agreed"
            value="no"
          >
            {t("people.claimAnswer.refuse")}
          </button>
        </div>
        <p className="w-meta">
          {t("people.claimAnswer.until", { date: format.date(dayOf(expiresAt)) })}
        </p>
      </ActForm>
    </>
  );
}

function Answered({ answered }: { answered: "agreed" | "refused" }) {
  const { t } = usePage();
  return (
    <div className="w-stack">
      <p>{t(`people.claimAnswer.${answered}.text`)}</p>
      {answered === "agreed" && <Report />}
    </div>
  );
}

function Over({ state }: { state: "granted" | "refused" | "withdrawn" | "expired" | "unknown" }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t(`people.claimAnswer.states.${state}.title`)}>
      <p>{t(`people.claimAnswer.states.${state}.text`)}</p>
      {state === "granted" && <Report />}
      {state === "unknown" && (
        <ButtonLink href={href("home")}>{t("people.invitation.toHome")}</ButtonLink>
      )}
    </EmptyState>
  );
}

/** Tells a moderator. About the page without its link, which is nobody else's. */
function Report() {
  const { t, href, language } = usePage();
  const about = { [pageParameter[language]]: href("claimAnswer") };
  return (
    <div>
      <ButtonLink href={href("feedback", {}, about)}>{t("people.claimAnswer.report")}</ButtonLink>
    </div>
  );
}
