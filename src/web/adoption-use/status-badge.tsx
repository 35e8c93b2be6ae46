import type { OwnUse, StandingState } from "#contract/adoption";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";
import { plansOf, sinceOf } from "./words.ts";

const looks: Readonly<Record<StandingState, string>> = {
  uses: " w-badge--ok",
  coming: "",
  not: "",
  "not-known": " w-badge--warn",
};

type Use = Pick<
  OwnUse,
  | "state"
  | "status"
  | "kind"
  | "certainty"
  | "acquiringOn"
  | "plannedOn"
  | "productionOn"
  | "phasingOutOn"
  | "phasedOutOn"
>;

/** How far it is, in a word; or what a source says, when that is no use. */
export function StatusBadge({ use: { state, status, kind, certainty } }: { use: Use }) {
  const { t } = usePage();
  const unsure = state === "not-known";
  const said = kind === "user" && certainty === "low" ? "userLow" : kind;
  return (
    <span className={`w-badge w-badge--wrap${looks[state]}`}>
      {state === "uses" && <Icon name="check" />}
      {unsure && <Icon name="warning" />}
      {unsure ? t(`adoptionUse.says.${said}`) : t(`adoptionUse.status.${status ?? "used"}`)}
    </span>
  );
}

/** The same with since when, and what is planned after it. */
export function HowFar({ use }: { use: Use }) {
  const { t, format } = usePage();
  const since = sinceOf(use);
  const dated = use.state !== "not-known" && use.status !== "not-used" && use.status !== null;
  return (
    <>
      <StatusBadge use={use} />
      {dated && (
        <span className="w-sub">
          {since === null
            ? t("adoptionUse.sinceUnknown")
            : t("adoptionUse.since", { date: format.shortDate(since) })}
        </span>
      )}
      {plansOf(use).map(([status, day]) => (
        <span className="w-sub" key={status}>
          {t("adoptionUse.plan", {
            status: t(`adoptionUse.status.${status}`).toLowerCase(),
            date: format.shortDate(day),
          })}
        </span>
      ))}
    </>
  );
}
