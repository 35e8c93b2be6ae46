import type { BindingLevel, EntryStage } from "#contract/catalogue";
import { dutchDate } from "#platform/context";
import { startOfDay } from "#platform/start-of-day";

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

/** How heavy a level is: the heavier, the higher. */
export const weightOf = (level: BindingLevel): number => weights.indexOf(level);

/**
 * When a decision was taken: not after it was recorded here. What the fact tables have without a date was taken before
 * all that has one.
 */
export function dayOf({ decided_on, in_force_from, origin, recorded_at }: DecisionRow): string {
  const latest = origin === "waaier" ? [dutchDate(recorded_at)] : [];
  const known = in_force_from === null ? latest : [...latest, in_force_from];
  return decided_on ?? known.sort()[0] ?? "";
}

function newest(decisions: readonly DecisionRow[]): DecisionRow | undefined {
  return decisions.toSorted(
    (a, b) =>
      dayOf(b).localeCompare(dayOf(a)) ||
      b.recorded_at.getTime() - a.recorded_at.getTime() ||
      b.id.localeCompare(a.id),
  )[0];
}

/** Whether it counts on a day: one that names no day counts at once. */
const isInForce = ({ in_force_from }: DecisionRow, on: string): boolean =>
  in_force_from === null || in_force_from <= on;

/** Since when a decision is news on a day: since it was recorded here, or came into force after that. */
export function newsSince(decision: DecisionRow, on: string): number {
  const { recorded_at, in_force_from } = decision;
  const recorded = recorded_at.getTime();
  if (in_force_from === null || !isInForce(decision, on)) return recorded;
  return Math.max(recorded, startOfDay(in_force_from).getTime());
}

const counting = (decisions: readonly DecisionRow[], sort: DecisionRow["sort"], on: string) =>
  decisions.filter((decision) => decision.sort === sort && isInForce(decision, on));

/** The decision on the stage in force on a day that was taken last. */
export const stageInForce = (
  decisions: readonly DecisionRow[],
  on: string,
): DecisionRow | undefined => newest(counting(decisions, "stage", on));

/** The stage in force on a day that was decided last; null when nobody decided one. */
export const stageOf = (decisions: readonly DecisionRow[], on: string): EntryStage | null =>
  stageInForce(decisions, on)?.stage ?? null;

/** The decisions on levels in force on a day: of each version and decider the last one. */
export function levelsInForce(decisions: readonly DecisionRow[], on: string): DecisionRow[] {
  const groups = Map.groupBy(
    counting(decisions, "level", on),
    ({ version, decider }) => `${version ?? ""}\n${decider}`,
  );
  return [...groups.values()].flatMap((group) => newest(group) ?? []);
}

/** The weightiest level of any version that is in force on a day. Null when nobody decided one. */
export function levelOf(decisions: readonly DecisionRow[], on: string): BindingLevel | null {
  const levels = levelsInForce(decisions, on).flatMap(({ level }) => level ?? []);
  return levels.toSorted((a, b) => weightOf(b) - weightOf(a))[0] ?? null;
}

/** The same of one version, to which what was decided of the whole agreement applies too. */
export const levelOfVersion = (
  decisions: readonly DecisionRow[],
  version: string,
  on: string,
): BindingLevel | null =>
  levelOf(
    decisions
      .filter((decision) => decision.version === null || decision.version === version)
      .map((decision) => ({ ...decision, version })),
    on,
  );
