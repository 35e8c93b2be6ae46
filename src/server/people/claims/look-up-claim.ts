import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import { hashOfLink } from "#platform/secret-link";
import { unknownLink } from "../invitations/look-up-invitation.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { findPerson } from "../persons/person-store.ts";
import { findClaimByLink } from "./claim-store.ts";

/** What a claim asks, to who has the link of the registered address. An answered one tells nothing more of the person. */
export async function lookUpClaim(
  ctx: Context,
  token: string,
): Promise<z.infer<typeof contract.lookUpClaim.reply>> {
  const claim = await findClaimByLink(ctx.db, hashOfLink(token));
  if (!claim) throw unknownLink();
  const { id, name } = await requireOrganisation(ctx, claim.organisation);
  const open = claim.state === "waiting" && claim.expires_at > ctx.now;
  const person = open ? await findPerson(ctx.db, claim.person) : undefined;
  return {
    organisation: { id, name },
    name: person?.name ?? "",
    email: person?.email ?? null,
    right: claim.held,
    explanation: (open && claim.explanation) || "",
    state: !open && claim.state === "waiting" ? "expired" : claim.state,
    expiresAt: claim.expires_at.toISOString(),
  };
}
