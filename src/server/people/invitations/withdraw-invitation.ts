import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { markWithdrawn } from "./invitation-store.ts";

/**
 * Withdraws an invitation of an organisation, or of the whole network when it is null: its link no longer works.
 * Throws `people/no-invitation` when there is none of it to withdraw.
 */
export async function withdrawInvitation(
  ctx: Context,
  organisation: string | null,
  id: string,
): Promise<void> {
  if (await markWithdrawn(ctx.db, { id, organisation, at: ctx.now })) return;
  throw new NotFound(
    "people/no-invitation",
    "No such invitation waits: it was accepted or withdrawn already. Open the list again.",
  );
}
