import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { changeClaim, takeClaim } from "./claim-store.ts";
import { requireOpen } from "./close-claim.ts";

/** The caller withdraws a claim of his own that waits. Throws `people/unknown-claim`, `people/claim-closed`. */
export async function withdrawClaim(ctx: Context, id: string): Promise<void> {
  const found = await takeClaim(ctx.db, id);
  const claim = requireOpen(ctx, found?.person === callerNumber(ctx) ? found : undefined);
  await changeClaim(ctx.db, claim.id, { state: "withdrawn", decided_at: ctx.now });
}
