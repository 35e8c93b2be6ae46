import type { Context } from "#platform/context";
import type { AnswerRow } from "../answers/answer.ts";
import { putAnswers } from "../answers/answer-store.ts";

let n = 0;

/** An answer as it stands in the table, given at noon of its day. */
export function answerRow(
  given: Pick<AnswerRow, "organisation" | "entry" | "answer" | "given_on"> & Partial<AnswerRow>,
): AnswerRow {
  n += 1;
  return {
    id: `019a0000-0000-7000-8000-${String(n).padStart(12, "0")}`,
    version: null,
    planned_on: null,
    reason: given.answer === "not-now" ? "Eerst verhuist het archief." : null,
    review_on: null,
    expires_on: null,
    explained_at: null,
    reused_from: null,
    hidden: false,
    origin: "own",
    sources: [],
    given_at: new Date(`${given.given_on}T12:00:00Z`),
    given_by: null,
    by_organisation: null,
    ended_on: null,
    ended_at: null,
    ended_by: null,
    ...given,
  };
}

export const put = (
  ctx: Context,
  ...rows: readonly Parameters<typeof answerRow>[0][]
): Promise<void> => putAnswers(ctx.db, rows.map(answerRow));
