import type { Right } from "#contract/access";
import type { Task } from "#contract/overview";
import { countingRights } from "#platform/access/counting-rights";
import type { Context } from "#platform/context";
import { answerTasks } from "./answers/answer-tasks.ts";
import { effortTasks } from "./effort/effort-tasks.ts";
import { proposalTasks } from "./proposals/proposal-tasks.ts";

/** As the table of rights has it for answers: an answer speaks for the whole organisation. */
const answering: readonly Right[] = ["confirmer", "mandate-holder", "administrator"];

/** What of use and answers waits for the caller. */
export async function adoptionTasks(ctx: Context): Promise<Task[]> {
  const rights = countingRights(ctx.caller);
  const at = (sought: readonly Right[]): string[] => [
    ...new Set(
      rights.flatMap(({ right, organisation }) =>
        sought.includes(right) && organisation !== null ? [organisation] : [],
      ),
    ),
  ];
  return [
    ...(await proposalTasks(ctx, at(["confirmer", "administrator"]))),
    ...(await answerTasks(ctx, at(answering))),
    ...(await effortTasks(ctx, at(["editor", "confirmer", "administrator"]))),
  ];
}
