import type { Context } from "#platform/context";
import { takeClaim } from "./claim-store.ts";
import { closeClaim, refuseOwn, requireOpen } from "./close-claim.ts";

/** An administrator of the organisation decides about a claim on it. Throws `people/unknown-claim` for one of another organisation. */
export async function decideOrganisationClaim(
  ctx: Context,
  organisation: string,
  { claim: id, agreed, reason }: { claim: string; agreed: boolean; reason: string },
): Promise<{ id: string; state: "granted" | "refused" }> {
  const found = await takeClaim(ctx.db, id);
  // Whatever road it came by: what the mailbox or the moderators left is for who administers it now.
  const ours = found?.organisation === organisation;
  const claim = requireOpen(ctx, ours ? found : undefined);
  refuseOwn(ctx, claim);
  return { id, state: await closeClaim(ctx, claim, { agreed, reason, road: "administrator" }) };
}
