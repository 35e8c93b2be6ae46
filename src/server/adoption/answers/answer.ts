import type { AnswerKind, AnswerState } from "#contract/adoption";
import { type Scope, wholeOf } from "../standings/scope.ts";

/** A row of `adoption.answer`. */
export interface AnswerRow {
  readonly id: string;
  readonly organisation: string;
  readonly entry: string;
  readonly version: string | null;
  readonly answer: AnswerKind;
  readonly planned_on: string | null;
  readonly reason: string | null;
  readonly review_on: string | null;
  readonly expires_on: string | null;
  readonly explained_at: string | null;
  readonly reused_from: string | null;
  readonly hidden: boolean;
  readonly origin: "own" | "facts";
  readonly sources: readonly string[];
  readonly given_on: string;
  readonly given_at: Date;
  readonly given_by: number | null;
  readonly by_organisation: string | null;
  readonly ended_on: string | null;
  readonly ended_at: Date | null;
  readonly ended_by: number | null;
}

/** What one answer counts as on a day: after its last day, or the day of a plan, it has fallen back. */
export function countsAs(
  { answer, expires_on, planned_on }: Pick<AnswerRow, "answer" | "expires_on" | "planned_on">,
  on: string,
): AnswerState {
  const fellBack =
    (expires_on !== null && expires_on <= on) || (planned_on !== null && planned_on < on);
  return fellBack ? "expired" : answer;
}

/** What a municipality answers on a subject on a day, and by which rows. */
export interface Standing {
  readonly state: AnswerState;
  /** The row that is told: the last. Null of silence and of a conflict. */
  readonly row: AnswerRow | null;
  /** Rows of what merged into the municipality, where it has no answer of its own. */
  readonly inherited: readonly AnswerRow[];
}

export const silent: Standing = { state: "none", row: null, inherited: [] };

/**
 * What these rows of one municipality on one subject come to. Its own answer goes first. Else what merged into it
 * answered, as long as all that answered agree; one that fell back is no disagreement. Else there is a conflict, which a
 * person mends.
 */
export function answerStanding(rows: readonly AnswerRow[], code: string, on: string): Standing {
  const own = last(rows.filter(({ organisation }) => organisation === code));
  if (own) return { state: countsAs(own, on), row: own, inherited: [] };
  const each = [...Map.groupBy(rows, ({ organisation }) => organisation).values()].flatMap(
    (ofOne) => last(ofOne) ?? [],
  );
  const standing = each.filter((row) => countsAs(row, on) !== "expired");
  const newest = last(standing.length > 0 ? standing : each);
  if (!newest) return silent;
  const kinds = new Set(standing.map(({ answer }) => answer));
  if (kinds.size > 1) return { state: "conflict", row: null, inherited: each };
  return { state: countsAs(newest, on), row: newest, inherited: each };
}

const last = (rows: readonly AnswerRow[]): AnswerRow | undefined =>
  rows.toSorted((a, b) => b.given_at.getTime() - a.given_at.getTime() || (a.id < b.id ? 1 : -1))[0];

/** One subject, as a key. */
export const subjectKey = (entry: string, version: string | null): string =>
  `${entry}\n${version ?? ""}`;

/** The entry of such a key. */
export const entryOfKey = (key: string): string => key.split("\n", 1)[0] ?? key;

/** The subject that something is about, as a key, whatever entries were merged since. */
export const keyIn = (
  scope: Pick<Scope, "parts">,
  { entry, version }: Pick<AnswerRow, "entry" | "version">,
): string => subjectKey(wholeOf(scope, entry), version);
