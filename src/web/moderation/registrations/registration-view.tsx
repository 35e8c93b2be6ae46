import { Alert } from "@amsterdam/design-system-react";
import type { Tried } from "../../acts.ts";
import { dayOf, daysLater } from "../../moment.ts";
import { ButtonLink } from "../../ui/button-link.tsx";
import { NoRight } from "../../ui/no-right.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { EndForm } from "./end-form.tsx";
import type { Registration, RegistrationData } from "./load-registration.ts";
import { EarlierFacts, RegisteredFacts } from "./registered-facts.tsx";
import { RegistrationForm } from "./registration-form.tsx";

const doneCodes = ["register", "change", "end"] as const;

export function RegistrationView({ data }: { data: RegistrationData }) {
  const { t, format, href, query } = usePage();
  const { registration, may, tried } = data;
  if (registration === null) {
    return (
      <>
        <PageHead title={t("moderation.title")} />
        <NoRight title={t("moderation.noRight.title")} needed={["moderator"]}>
          <p>{t("moderation.noRight.text")}</p>
        </NoRight>
      </>
    );
  }
  const { id, name, registeredAt, endedAt, earlier } = registration;
  const done = doneCodes.find((code) => code === query.get("done"));
  return (
    <>
      <PageHead
        title={t("moderation.registration.title", { name })}
        lead={t("moderation.registration.lead", { id, date: format.date(dayOf(registeredAt)) })}
      />
      <div className="w-stack w-stack--l">
        <Outcome done={done ? t(`moderation.registration.done.${done}`) : null} tried={tried} />
        <div className="w-noprint">
          <ButtonLink href={href("organisation", { id })}>
            {t("moderation.registration.toPage")}
          </ButtonLink>
        </div>
        {endedAt === null ? (
          <>
            <StepUp when={Object.values(may)} />
            <Change registration={registration} tried={tried} />
            <EndForm tried={tried} />
          </>
        ) : (
          <Ended registration={registration} endedAt={endedAt} />
        )}
        {earlier.length > 0 && <EarlierFacts earlier={earlier} />}
      </div>
    </>
  );
}

function Change({ registration, tried }: { registration: Registration; tried: Tried | null }) {
  const { t } = usePage();
  return (
    <section className="w-card" aria-labelledby="change">
      <div>
        <h2 id="change">{t("moderation.registration.change")}</h2>
        <p>{t("moderation.registration.changeLead")}</p>
      </div>
      <RegistrationForm act="change" now={registration} tried={tried} />
    </section>
  );
}

function Ended({ registration, endedAt }: { registration: Registration; endedAt: string }) {
  const { t, format } = usePage();
  return (
    <>
      <Alert heading={t("moderation.registration.ended")} headingLevel={2}>
        <p>
          {t("moderation.registration.endedText", { date: format.date(dayBefore(dayOf(endedAt))) })}
        </p>
      </Alert>
      <section className="w-card" aria-labelledby="facts">
        <h2 id="facts">{t("moderation.registration.facts")}</h2>
        <RegisteredFacts facts={registration} />
      </section>
    </>
  );
}

/** It is gone from the day of its end on: the day before is its last. */
const dayBefore = (day: string): string => daysLater(day, -1);
