import { Alert } from "@amsterdam/design-system-react";
import { firstDate } from "#contract/network";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { EndedAlert } from "../../ui/ended-alert.tsx";
import { OrganisationTabs } from "../../ui/organisation-tabs.tsx";
import { Outcome } from "../../ui/outcome.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { StepUp } from "../../ui/step-up.tsx";
import { usePage } from "../../view.tsx";
import { AddUse } from "./add-use.tsx";
import { ByUs } from "./by-us.tsx";
import { DayForm, Figures } from "./figures.tsx";
import type { UsesData } from "./load-uses.ts";
import { SourceSays } from "./source-says.tsx";
import { Judged, ToUs } from "./to-us.tsx";
import { UseFormCard } from "./use-form.tsx";
import { UseList } from "./use-list.tsx";

const doneCodes = [
  "save",
  "use",
  "not-used",
  "hide",
  "show",
  "withdraw",
  "confirm",
  "reject",
  "withdraw-proposal",
] as const;

export function UsesView({ data }: { data: UsesData }) {
  const { t, query, format } = usePage();
  const { organisation, on, lines, may, tried } = data;
  const { id, name } = organisation;
  const done = doneCodes.find((code) => code === query.get("done"));
  // What was is not changed, and what is no more says nothing.
  const today = on === null && organisation.ended === null;
  const mayPut = today && may("putUse") !== "no";
  return (
    <>
      <PageHead title={t("adoptionUse.uses.title", { name })} lead={t("adoptionUse.uses.lead")} />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={id} current="uses" />
        <Outcome done={done ? t(`adoptionUse.uses.done.${done}`) : null} tried={tried} />
        {organisation.ended && (
          <EndedAlert organisation={organisation} successor={organisation.ended.successor} />
        )}
        {data.dayWrong && (
          <Alert
            severity="warning"
            heading={t("adoptionUse.uses.onDay.wrong", { first: format.date(firstDate) })}
            headingLevel={2}
          />
        )}
        {today && <Asks data={data} mayPut={mayPut} />}
        <DayForm on={on} />
        {lines.length > 0 && <Figures data={data} />}
        {mayPut && <AddUse data={data} />}
        {lines.length === 0 ? <Nothing data={data} /> : <UseList data={data} acts={mayPut} />}
        {today && <Before data={data} />}
      </div>
    </>
  );
}

/** What waits for the reader, before anything else: a form that was opened, proposals, sources. */
function Asks({ data, mayPut }: { data: UsesData; mayPut: boolean }) {
  const { may, proposals, chosen } = data;
  const waiting = proposals?.toUs.filter(({ state }) => state === "waiting") ?? [];
  return (
    <>
      <StepUp when={[may("putUse"), ...(waiting.length > 0 ? [may("judgeUseProposal")] : [])]} />
      {mayPut && chosen && <UseFormCard data={data} chosen={chosen} />}
      {waiting.length > 0 && <ToUs data={data} proposals={waiting} />}
      {mayPut && <SourceSays data={data} />}
    </>
  );
}

/** What was judged, and what the organisation proposed itself: known to itself alone. */
function Before({ data }: { data: UsesData }) {
  const { proposals } = data;
  if (proposals === null) return null;
  return (
    <>
      <Judged data={data} proposals={proposals.toUs} />
      <ByUs data={data} proposals={proposals.byUs} />
    </>
  );
}

function Nothing({ data: { organisation, on, may } }: { data: UsesData }) {
  const { t, format, href } = usePage();
  const { id, name, ended } = organisation;
  if (on !== null || ended !== null) {
    return (
      <EmptyState
        title={
          on === null
            ? t("adoptionUse.uses.none.title", { name })
            : t("adoptionUse.uses.none.past", { name, date: format.date(on) })
        }
      >
        {on !== null && (
          <ButtonLink href={href("uses", { id })}>{t("adoptionUse.uses.onDay.now")}</ButtonLink>
        )}
      </EmptyState>
    );
  }
  return (
    <EmptyState title={t("adoptionUse.uses.none.title", { name })}>
      <p>{t("adoptionUse.uses.none.text")}</p>
      {may("putFirstFill") === "no" ? (
        <ButtonLink href={href("join", { id })}>{t("adoptionUse.uses.none.join")}</ButtonLink>
      ) : (
        <ButtonLink href={href("firstFill", { id })} variant="primary">
          {t("adoptionUse.uses.none.fill")}
        </ButtonLink>
      )}
    </EmptyState>
  );
}
