import { organisationRights } from "#contract/access";
import { EndedAlert } from "../../ui/ended-alert.tsx";
import { NoRight } from "../../ui/no-right.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { GiveMandate } from "./give-mandate.tsx";
import type { MandatesData } from "./load-mandates.ts";
import { MandateTable } from "./mandate-table.tsx";

const doneCodes = ["give", "end"] as const;

export function MandatesView({ data }: { data: MandatesData }) {
  const { t, query } = usePage();
  const { organisation, tried, mandates, mayGive, mayEnd, takers } = data;
  const done = doneCodes.find((code) => code === query.get("done"));
  const { id } = organisation;
  return (
    <>
      <PageHead
        title={t("people.mandates.title", { name: organisation.name })}
        lead={t("people.mandates.lead")}
      />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={id} current="mandates" />
        <Outcome done={done ? t(`people.mandates.done.${done}`) : null} tried={tried} />
        {organisation.ended && (
          <EndedAlert organisation={organisation} successor={organisation.ended.successor} />
        )}
        {mandates === null ? (
          <Outsider id={id} />
        ) : (
          <>
            <StepUp when={[mayGive, mayEnd]} />
            <MandateTable
              direction="given"
              mandates={mandates.filter(({ giver }) => giver.id === id)}
              mayEnd={mayEnd !== "no"}
              tried={tried}
            />
            {mayGive === "no" ? (
              <p className="w-meta">{t("people.mandates.mayNot")}</p>
            ) : (
              <GiveMandate takers={takers} tried={tried} />
            )}
            <MandateTable
              direction="received"
              mandates={mandates.filter(({ giver }) => giver.id !== id)}
              mayEnd={false}
              tried={tried}
            />
          </>
        )}
      </div>
    </>
  );
}

function Outsider({ id }: { id: string }) {
  const { t } = usePage();
  return (
    <NoRight
      title={t("people.mandates.noRight.title")}
      needed={organisationRights}
      organisation={id}
    >
      <p>{t("people.mandates.noRight.text")}</p>
    </NoRight>
  );
}
