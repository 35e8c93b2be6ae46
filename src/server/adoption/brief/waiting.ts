import { type AnswerRule, askingRules, reviewDays, type Subject } from "#contract/adoption";
import type { Context } from "#platform/context";
import { daysAfter } from "#platform/days-after";
import type { Standing } from "../answers/answer.ts";
import { everyAnswerOn } from "../answers/answer-store.ts";
import { askedNow } from "../answers/asked-now.ts";
import { standingsIn } from "../answers/standing-answers.ts";
import { rawCodes } from "../standings/scope.ts";

/** Why a municipality is asked for an answer, and by when it is, or was. */
export interface Waits {
  readonly as: "conflict" | "expired" | "review" | "answer";
  readonly by: string | null;
}

/** A subject on which a municipality is asked for an answer. */
export interface WaitingAnswer {
  readonly subject: Subject;
  readonly waits: Waits;
}

/** An answer that is to be looked at by this day waits already. */
export const reviewSoon = ({ now }: Pick<Context, "now">): string => daysAfter(now, reviewDays);

/**
 * Whether an answer waits: the one place that decides it, for tasks, the page in brief and the home page. Silence on what
 * may be answered freely waits for nobody; what was answered there and fell back does.
 */
export function waitsOf(
  rule: AnswerRule,
  { state, row }: Pick<Standing, "state" | "row">,
  soon: string,
): Waits | null {
  if (state === "conflict") return { as: "conflict", by: null };
  if (state === "expired") {
    return { as: "expired", by: row?.expires_on ?? row?.planned_on ?? null };
  }
  if (state === "none") return askingRules.includes(rule) ? { as: "answer", by: null } : null;
  const review = row?.review_on ?? null;
  return review !== null && review <= soon ? { as: "review", by: review } : null;
}

/** What waits for an answer of these municipalities of today, also of what they hide. */
export async function answersWaiting(
  ctx: Context,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly WaitingAnswer[]>> {
  const { scope, subjects } = await askedNow(ctx);
  const rows = await everyAnswerOn(ctx.db, {
    on: scope.on,
    codes: rawCodes({ ...scope, codes }) ?? [],
  });
  const standings = standingsIn(rows, scope);
  const soon = reviewSoon(ctx);
  return new Map(
    codes.map((code) => [
      code,
      subjects.flatMap((subject) => {
        const standing = standings.of(code, subject.entry.id, subject.version);
        const waits = waitsOf(subject.rule, standing, soon);
        return waits ? [{ subject, waits }] : [];
      }),
    ]),
  );
}
