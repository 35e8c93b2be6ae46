import type { Task } from "#contract/overview";
import { countingRights } from "#platform/access/counting-rights";
import type { Context } from "#platform/context";
import { waitingProposals } from "./proposals/proposal-store.ts";

/** What was proposed for the catalogue waits for every moderator, as one task. One's own is for another. */
export async function catalogueTasks(ctx: Context): Promise<Task[]> {
  if (!countingRights(ctx.caller).some(({ right }) => right === "moderator")) return [];
  const waiting = await waitingProposals(ctx.db);
  const count = waiting.filter(({ person }) => person !== ctx.caller.person).length;
  if (count === 0) return [];
  return [
    {
      id: "catalogue-proposals",
      kind: "proposal-to-judge",
      organisation: null,
      about: null,
      count,
      due: null,
    },
  ];
}
