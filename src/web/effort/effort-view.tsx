import { Alert } from "@amsterdam/design-system-react";
import { dayOf } from "../moment.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { Confirm } from "../ui/confirm.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { NoRight } from "../ui/no-right.tsx";
import { OrganisationName } from "../ui/organisation-name.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { StepUp } from "../ui/step-up.tsx";
import { usePage } from "../view.tsx";
import { EffortFields } from "./effort-fields-view.tsx";
import { EffortOutcome } from "./effort-outcome.tsx";
import type { EffortData, EffortForm } from "./load-effort.ts";
import { NothingToTell } from "./nothing-to-tell.tsx";
import type { Nowhere, Place } from "./place-of.ts";
import { WayTabs } from "./way-tabs.tsx";

export function EffortView({ data }: { data: EffortData }) {
  const { t } = usePage();
  const { entry, place, tried, form } = data;
  return (
    <>
      <PageHead title={t("effort.form.title", { name: entry.name })} lead={t("effort.form.lead")} />
      <div className="w-stack w-stack--l">
        <EffortOutcome data={data} />
        {place.organisation === null ? (
          <NoPlace nowhere={place} />
        ) : form === null ? (
          <MayNot organisation={place.organisation} />
        ) : (
          <>
            <StepUp when={[place.may("putEffort")]} />
            {form.nothingToTell && (
              <NothingToTell
                why={form.nothingToTell}
                organisation={place.organisation}
                entry={entry}
              />
            )}
            {/* What was typed is not thrown away. */}
            {(form.nothingToTell === null || tried !== null) && (
              <>
                <Seen form={form} organisation={place.organisation} />
                <WayTabs way={form.way} />
                <EffortFields
                  form={form}
                  organisation={place.organisation}
                  faults={tried?.faults ?? {}}
                  sent={tried !== null}
                />
              </>
            )}
            {form.told?.origin === "own" && <Remove form={form} open={tried?.act === "remove"} />}
          </>
        )}
      </div>
    </>
  );
}

interface SeenProps {
  readonly form: EffortForm;
  readonly organisation: Place["organisation"];
}

/** For whom this is told, who will see it, and what was told before. */
function Seen({ form, organisation }: SeenProps) {
  const { t, format } = usePage();
  const { seenBy, concealed, concealedVersions, told } = form;
  const sentences = [
    seenBy !== "nobody" && t("effort.form.public"),
    seenBy === "not-known" && t("effort.form.maybeHidden"),
    seenBy !== "nobody" &&
      concealedVersions.length > 0 &&
      t("effort.form.hiddenVersions", { versions: format.oneOf(concealedVersions) }),
    seenBy !== "nobody" && concealed && t("effort.form.wasHidden"),
  ].filter((sentence) => sentence !== false);
  return (
    <div className="w-stack w-stack--s">
      {(seenBy === "nobody" || seenBy === "though-hidden") && (
        <HidesUse seenBy={seenBy} organisation={organisation} />
      )}
      <p>
        {t("effort.form.inTheNameOf")} <OrganisationName to={organisation} />. {sentences.join(" ")}
      </p>
      {told && (
        <p className="w-meta">
          {told.origin === "own"
            ? t("effort.form.since", { date: format.date(dayOf(told.toldAt)) })
            : t("effort.form.bySource")}
        </p>
      )}
    </div>
  );
}

interface HidesUseProps extends Pick<SeenProps, "organisation"> {
  readonly seenBy: "nobody" | "though-hidden";
}

/** What follows from hiding that it is used: nobody sees it, or everybody because it is said openly as well. */
function HidesUse({ seenBy, organisation }: HidesUseProps) {
  const { t, href } = usePage();
  const key = seenBy === "nobody" ? "hidden" : "open";
  return (
    <Alert severity="warning" heading={t(`effort.form.${key}.title`)} headingLevel={2}>
      <p>{t(`effort.form.${key}.text`)}</p>
      <p>
        <a href={href("uses", { id: organisation.id })}>{t("effort.form.hidden.uses")}</a>
      </p>
      {seenBy === "though-hidden" && (
        <p>
          <a href={href("answers", { id: organisation.id })}>{t("effort.form.open.answers")}</a>
        </p>
      )}
    </Alert>
  );
}

function Remove({ form, open }: { form: EffortForm; open: boolean }) {
  const { t } = usePage();
  return (
    <Confirm
      act="remove"
      label={t("effort.form.remove")}
      question={t("effort.form.removeQuestion")}
      yes={t("effort.form.removeYes")}
      open={open}
    >
      <input type="hidden" name="replaces" value={form.replaces} />
    </Confirm>
  );
}

function NoPlace({ nowhere: { unknown } }: { nowhere: Nowhere }) {
  const { t, href } = usePage();
  return (
    <EmptyState title={t("effort.form.nowhere.title")}>
      {unknown !== null && <p>{t("effort.form.nowhere.unknown", { value: unknown })}</p>}
      <p>{t("effort.form.nowhere.text")}</p>
      <ButtonLink href={href("organisations")} variant="primary">
        {t("effort.form.nowhere.find")}
      </ButtonLink>
    </EmptyState>
  );
}

function MayNot({ organisation }: Pick<Place, "organisation">) {
  const { t } = usePage();
  return (
    <NoRight
      title={t("effort.form.mayNot", { name: organisation.name })}
      needed={["editor", "confirmer", "administrator"]}
      organisation={organisation.id}
    >
      <p>{t("effort.form.mayNotText")}</p>
    </NoRight>
  );
}
