import type { z } from "zod";
import type * as contract from "#contract/people";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { Conflict, Forbidden } from "#platform/refusal";
import { hashOfLink } from "#platform/secret-link";
import { endOf } from "../organisation-end.ts";
import { namedOrganisations } from "../organisation-name.ts";
import { requirePerson } from "../persons/require-person.ts";
import { grantRights } from "../rights/grant-rights.ts";
import { holdings } from "../rights/holdings.ts";
import { ownRights } from "../rights/last-administrator.ts";
import { lockRightsAt } from "../rights/right-store.ts";
import { stateOf } from "./invitation.ts";
import { markAccepted, type StoredInvitation, takeInvitation } from "./invitation-store.ts";
import { unknownLink } from "./look-up-invitation.ts";

/**
 * The caller takes what an invitation offers. Only who signed in with the address that it was sent to: a mail that
 * is sent on lets nobody in. Nor does anybody give himself rights, or another year of them, by inviting himself. Throws
 * `people/unknown-link`, `people/other-address`, `people/own-rights`, `people/organisation-ended`, and `people/invitation-accepted`, `-withdrawn`
 * or `-expired`.
 */
export async function acceptInvitation(
  ctx: Context,
  token: string,
): Promise<z.infer<typeof contract.acceptInvitation.reply>> {
  const person = await requirePerson(ctx, callerNumber(ctx));
  const invitation = await takeInvitation(ctx.db, hashOfLink(token));
  if (!invitation) throw unknownLink();
  const state = stateOf(invitation, ctx.now);
  if (state !== "waiting") {
    throw new Conflict(
      `people/invitation-${state}`,
      `This invitation is ${state}. Ask who invited you for a new one.`,
    );
  }
  if (!sameAddress(person.email, invitation.email)) {
    throw new Forbidden(
      "people/other-address",
      "This invitation was sent to another mail address than the one you signed in with. Sign in with that address, or ask for an invitation to this one.",
    );
  }
  if (invitation.invited_by === person.number) throw ownRights();
  const { organisation, rights } = invitation;
  // Whoever invited loses no right there while this is weighed.
  await lockRightsAt(ctx.db, organisation);
  await refuseWithoutInviter(ctx, invitation);
  if (organisation !== null && (await endOf(ctx, organisation)) !== null) {
    throw new Conflict(
      "people/organisation-ended",
      "This organisation exists no more. Ask to work for the organisation that follows it.",
    );
  }
  // Whoever invited has given these rights, and stands in the history as the giver.
  const by = invitation.invited_by;
  await grantRights(ctx, { person: person.number, organisation, rights, by });
  await markAccepted(ctx.db, invitation.id, { by: person.number, at: ctx.now });
  const nameOf = await namedOrganisations(ctx, organisation === null ? [] : [organisation]);
  return {
    invitation: invitation.id,
    organisation:
      organisation === null ? null : { id: organisation, name: nameOf(organisation).name },
  };
}

/** Whoever invited must still be one who may: what a person made before losing the right opens nothing afterwards. */
async function refuseWithoutInviter(
  ctx: Context,
  { invited_by, organisation }: StoredInvitation,
): Promise<void> {
  // From the command line: who runs the server.
  if (invited_by === null) return;
  const { rights } = await holdings(ctx, invited_by);
  const needed = organisation === null ? "moderator" : "administrator";
  if (rights.some((held) => held.right === needed && held.organisation === organisation)) return;
  throw new Conflict(
    "people/invitation-withdrawn",
    "Whoever sent this invitation may not invite people any more. Ask an administrator for a new one.",
  );
}

const sameAddress = (a: string | null, b: string | null): boolean =>
  a !== null && b !== null && a.toLowerCase() === b.toLowerCase();
