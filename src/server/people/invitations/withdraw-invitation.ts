import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { markWithdrawn } from "./invitation-store.ts";

/** Withdraws an invitation: its link no longer works. Throws `people/no-invitation` when none of this organisation waits. */
export async function withdrawInvitation(
  ctx: Context,
  organisation: string,
  id: string,
): Promise<void> {
  if (await markWithdrawn(ctx.db, { id, organisation, at: ctx.now })) return;
  throw new NotFound(
    "people/no-invitation",
    "No such invitation waits: it was accepted or withdrawn already. Open the list again.",
  );
}
