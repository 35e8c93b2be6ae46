import type { AnswerState } from "#contract/adoption";
import { type SizeClass, sizeClasses } from "#contract/network";
import { chosen, placeOf, several } from "../monitor-query.ts";
import { drawnStates } from "../states.ts";

/** What the reader asks of one subject. The filters are of the rows alone: what stands above them is of all. */
export interface SubjectQuery {
  readonly version: string | null;
  /** Null for today. */
  readonly on: string | null;
  readonly province: readonly string[];
  readonly sizeClass: readonly SizeClass[];
  readonly answer: readonly AnswerState[];
  /** How many rows stand on a page. */
  readonly rows: (typeof subjectRowSizes)[number];
}

/** All municipalities of one subject fit in the second. */
export const subjectRowSizes = [50, 500] as const;

export function readQuery(query: URLSearchParams, today: string): SubjectQuery {
  const on = query.get("on")?.trim() || null;
  return {
    version: query.get("version")?.trim() || null,
    on: on === today ? null : on,
    province: several(query, "province"),
    sizeClass: chosen(query, "sizeClass", sizeClasses),
    answer: chosen(query, "answer", drawnStates),
    rows: subjectRowSizes.find((one) => String(one) === query.get("rows")) ?? subjectRowSizes[0],
  };
}

/** The shortest address of a question. */
export function writeQuery(asked: SubjectQuery): URLSearchParams {
  const { version, answer, rows } = asked;
  return new URLSearchParams({
    ...(version !== null && { version }),
    ...placeOf(asked),
    ...(answer.length > 0 && { answer: answer.join(",") }),
    ...(rows !== subjectRowSizes[0] && { rows: String(rows) }),
  });
}
