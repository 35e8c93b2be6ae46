import type { OwnUse, UseStatus } from "#contract/adoption";
import type { PageView } from "../page.ts";

/** The steps in their order, each with the field that holds its day. */
export const steps = [
  ["acquiring", "acquiringOn"],
  ["planned", "plannedOn"],
  ["in-production", "productionOn"],
  ["phasing-out", "phasingOutOn"],
  ["phased-out", "phasedOutOn"],
] as const;
export type Step = (typeof steps)[number][0];
export type StepField = (typeof steps)[number][1];

type Dated = Pick<OwnUse, StepField | "status">;

/** Since when it is as far as it is; null when nobody told. */
export function sinceOf(use: Dated): string | null {
  const step = steps.find(([status]) => status === use.status);
  return step ? use[step[1]] : null;
}

/** Steps beyond the one it is at that have a day: plans. */
export function plansOf(use: Dated): (readonly [Step, string])[] {
  const at = steps.findIndex(([status]) => status === use.status);
  if (at < 0) return [];
  return steps.slice(at + 1).flatMap(([status, field]) => {
    const day = use[field];
    return day === null ? [] : [[status, day] as const];
  });
}

/** “In production since 1 March 2024”, as part of a sentence. */
export function farWords(
  status: UseStatus | null,
  since: string | null,
  { t, format }: PageView,
): string {
  const words = t(`adoptionUse.status.${status ?? "used"}`).toLowerCase();
  return since === null
    ? words
    : `${words} ${t("adoptionUse.since", { date: format.date(since) })}`;
}
