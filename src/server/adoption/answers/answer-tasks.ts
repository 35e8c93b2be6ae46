import type { Task } from "#contract/overview";
import { organisationNames } from "#network";
import type { Context } from "#platform/context";
import { answersWaiting, type WaitingAnswer, type Waits } from "../brief/waiting.ts";
import { askedNow } from "./asked-now.ts";

/**
 * What of the answers of these organisations waits for somebody who answers for them: each kind once, with how many. Of
 * what is no municipality of today nothing waits.
 */
export async function answerTasks(ctx: Context, organisations: readonly string[]): Promise<Task[]> {
  if (organisations.length === 0) return [];
  const { scope } = await askedNow(ctx);
  const exist = organisations.filter((code) => !scope.moved.has(code));
  const names = await organisationNames(ctx, exist);
  const codes = exist.filter((code) => names.get(code)?.kind === "municipality");
  if (codes.length === 0) return [];
  const waiting = await answersWaiting(ctx, codes);
  return codes.flatMap((code) => {
    const organisation = { id: code, name: names.get(code)?.name ?? code };
    return tasksOf(waiting.get(code) ?? []).map(({ kind, count, due }) => ({
      id: `${kind}-${code}`,
      kind,
      organisation,
      about: null,
      count,
      due,
    }));
  });
}

function tasksOf(waiting: readonly WaitingAnswer[]): Pick<Task, "kind" | "count" | "due">[] {
  const of = (as: Waits["as"]) => waiting.filter(({ waits }) => waits.as === as);
  const reviews = of("review").map(({ waits }) => waits.by ?? "");
  const tasks: Pick<Task, "kind" | "count" | "due">[] = [
    { kind: "answers-in-conflict", count: of("conflict").length, due: null },
    { kind: "answers-expired", count: of("expired").length, due: null },
    { kind: "answers-to-review", count: reviews.length, due: reviews.sort()[0] ?? null },
    { kind: "answers-to-give", count: of("answer").length, due: null },
  ];
  return tasks.filter(({ count }) => count > 0);
}
