import type { BindingLevel, EntryStage } from "#contract/catalogue";

/** A row of `catalogue.decision`: who decided what of an entry, on which evidence. */
export interface DecisionRow {
  readonly id: string;
  readonly entry: string;
  readonly sort: "stage" | "level";
  readonly stage: EntryStage | null;
  readonly level: BindingLevel | null;
  /** Of an agreement; null where the source names none. */
  readonly version: string | null;
  readonly decider: string;
  readonly decided_on: string | null;
  readonly in_force_from: string | null;
  readonly evidence: string | null;
  readonly evidence_url: string | null;
  readonly sources: readonly string[];
  readonly origin: "facts" | "waaier";
  readonly recorded_at: Date;
  readonly recorded_by: number | null;
}

/** From light to heavy. */
const weights: readonly BindingLevel[] = ["none", "recommended", "comply-or-explain", "binding"];

/** When a decision was taken; what has no date was taken before all that have one. */
const dayOf = ({ decided_on, in_force_from }: DecisionRow): string =>
  decided_on ?? in_force_from ?? "";

function newest(decisions: readonly DecisionRow[]): DecisionRow | undefined {
  return decisions.toSorted(
    (a, b) =>
      dayOf(b).localeCompare(dayOf(a)) ||
      b.recorded_at.getTime() - a.recorded_at.getTime() ||
      b.id.localeCompare(a.id),
  )[0];
}

/** The stage that was decided last; null when nobody decided one. */
export const stageOf = (decisions: readonly DecisionRow[]): EntryStage | null =>
  newest(decisions.filter(({ sort }) => sort === "stage"))?.stage ?? null;

/**
 * The weightiest level of any version that is in force on a day: of each version and decider the last decision counts.
 * Null when nobody decided one.
 */
export function levelOf(decisions: readonly DecisionRow[], on: string): BindingLevel | null {
  const counting = decisions.filter(
    ({ sort, in_force_from }) =>
      sort === "level" && (in_force_from === null || in_force_from <= on),
  );
  const groups = Map.groupBy(counting, ({ version, decider }) => `${version ?? ""}\n${decider}`);
  const levels = [...groups.values()].flatMap((group) => newest(group)?.level ?? []);
  return levels.toSorted((a, b) => weights.indexOf(b) - weights.indexOf(a))[0] ?? null;
}
