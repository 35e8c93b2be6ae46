import { type AnswerRule, askingRules, reviewDays } from "#contract/adoption";
import type { Task } from "#contract/overview";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { daysAfter } from "#platform/days-after";
import { rawCodes } from "../standings/scope.ts";
import type { Standing } from "./answer.ts";
import { everyAnswerOn } from "./answer-store.ts";
import { askedNow } from "./asked-now.ts";
import { standingsIn } from "./standing-answers.ts";

/**
 * What of the answers of these organisations waits for somebody who answers for them: each kind once, with how many. Of
 * what is no municipality of today nothing waits.
 */
export async function answerTasks(ctx: Context, organisations: readonly string[]): Promise<Task[]> {
  if (organisations.length === 0) return [];
  const { scope, subjects } = await askedNow(ctx);
  const exist = organisations.filter((code) => !scope.moved.has(code));
  const names = await organisationNames(ctx, exist);
  const codes = exist.filter((code) => names.get(code)?.kind === "municipality");
  if (codes.length === 0) return [];
  // What they hide is theirs to answer too.
  const rows = await everyAnswerOn(ctx.db, {
    on: scope.on,
    codes: rawCodes({ ...scope, codes }) ?? [],
  });
  const standings = standingsIn(rows, scope);
  const soon = daysAfter(ctx.now, reviewDays);
  return codes.flatMap((code) => {
    const organisation = { id: code, name: names.get(code)?.name ?? code };
    const answered = subjects.map(({ entry, version, rule }) => ({
      rule,
      standing: standings.of(code, entry.id, version),
    }));
    return waiting(answered, soon).map(({ kind, count, due }) => ({
      id: `${kind}-${code}`,
      kind,
      organisation,
      about: null,
      count,
      due,
    }));
  });
}

interface Answered {
  readonly rule: AnswerRule;
  readonly standing: Standing;
}

function waiting(
  answered: readonly Answered[],
  soon: string,
): Pick<Task, "kind" | "count" | "due">[] {
  const standings = answered.map(({ standing }) => standing);
  const counts = (state: string) => standings.filter((one) => one.state === state).length;
  const silent = answered.filter(
    ({ rule, standing }) => askingRules.includes(rule) && standing.state === "none",
  );
  const reviews = standings
    .flatMap(({ state, row }) =>
      row?.review_on && state === row.answer && row.review_on <= soon ? [row.review_on] : [],
    )
    .sort();
  const tasks: Pick<Task, "kind" | "count" | "due">[] = [
    { kind: "answers-in-conflict", count: counts("conflict"), due: null },
    { kind: "answers-expired", count: counts("expired"), due: null },
    { kind: "answers-to-review", count: reviews.length, due: reviews[0] ?? null },
    { kind: "answers-to-give", count: silent.length, due: null },
  ];
  return tasks.filter(({ count }) => count > 0);
}
