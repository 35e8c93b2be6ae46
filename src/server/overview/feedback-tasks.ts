import type { Task } from "#contract/overview";
import { countingRights } from "#platform/access/counting-rights";
import type { Context } from "#platform/context";
import { waitingFeedback } from "./store.ts";

/** What readers say is not right waits for every moderator, as one task. */
export async function feedbackTasks(ctx: Context): Promise<Task[]> {
  if (!countingRights(ctx.caller).some(({ right }) => right === "moderator")) return [];
  const { length: count } = await waitingFeedback(ctx.db);
  if (count === 0) return [];
  return [{ id: "feedback", kind: "feedback", organisation: null, about: null, count, due: null }];
}
