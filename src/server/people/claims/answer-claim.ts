import type { Context } from "#platform/context";
import { hashOfLink } from "#platform/secret-link";
import { unknownLink } from "../invitations/look-up-invitation.ts";
import { takeClaimByLink } from "./claim-store.ts";
import { closeClaim, refuseOwn, requireOpen } from "./close-claim.ts";

/**
 * Answers a claim with the link that was sent to the registered address: whoever opens that mailbox speaks for the
 * organisation. Who asked is refused while signed in; signed out, somebody who asked and reads that mailbox too answers
 * himself, and cannot be told apart from the front desk. So this road closes at the first administrator, and one whose
 * right lapsed hears who came in. Throws `people/unknown-link`, `people/own-claim`, `people/claim-closed`.
 */
export async function answerClaim(
  ctx: Context,
  { token, agreed }: { token: string; agreed: boolean },
): Promise<{ id: string; state: "granted" | "refused" }> {
  const found = await takeClaimByLink(ctx.db, hashOfLink(token));
  if (!found) throw unknownLink();
  const claim = requireOpen(ctx, found);
  refuseOwn(ctx, claim);
  return {
    id: claim.id,
    state: await closeClaim(ctx, claim, { agreed, reason: null, road: "registered-address" }),
  };
}
