import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { hashOfLink } from "#platform/secret-link";
import { namedOrganisations } from "../organisation-name.ts";
import { findPerson } from "../persons/person-store.ts";
import { stateOf } from "./invitation.ts";
import { findInvitation } from "./invitation-store.ts";

/** What an invitation offers, to who has its link. Throws `people/unknown-link`. */
export async function lookUpInvitation(
  ctx: Context,
  token: string,
): Promise<z.infer<typeof contract.lookUpInvitation.reply>> {
  const invitation = await findInvitation(ctx.db, hashOfLink(token));
  if (!invitation) throw unknownLink();
  const { organisation, invited_by } = invitation;
  const nameOf = await namedOrganisations(ctx, organisation === null ? [] : [organisation]);
  const by = invited_by === null ? undefined : await findPerson(ctx.db, invited_by);
  return {
    organisation:
      organisation === null ? null : { id: organisation, name: nameOf(organisation).name },
    rights: [...invitation.rights],
    invitedBy: by?.name ?? null,
    expiresAt: invitation.expires_at.toISOString(),
    state: stateOf(invitation, ctx.now),
  };
}

export const unknownLink = (): NotFound =>
  new NotFound(
    "people/unknown-link",
    "This link is not known. Open it from the mail as a whole, or ask for a new one.",
  );
