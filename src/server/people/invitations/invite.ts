import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import { Conflict, TooMany } from "#platform/refusal";
import { endOf } from "../organisation-end.ts";
import { requireOrganisation } from "../organisation-name.ts";
import { stateOf } from "./invitation.ts";
import { invitationsOf } from "./invitation-store.ts";
import { sendInvitation } from "./send-invitation.ts";

type Asked = z.infer<typeof contract.invite.body>;
type Reply = z.infer<typeof contract.invite.reply>;

/** More than a whole department; who sends more writes to strangers. */
const mostPerDay = 50;

/** Invites somebody to an organisation by mail. Throws `people/organisation-ended`, and `people/invited-already` while an invitation to the same address waits. */
export async function invite(
  ctx: Context,
  id: string,
  { email, rights, language }: Asked,
): Promise<Reply> {
  const organisation = await requireOrganisation(ctx, id);
  if ((await endOf(ctx, id)) !== null) {
    throw new Conflict(
      "people/organisation-ended",
      "This organisation exists no more. Invite your colleague to the organisation that follows it.",
    );
  }
  await refuseTwice(ctx, id, email);
  const sent = await sendInvitation(ctx, { organisation, email, rights, language });
  return { id: sent.id, expiresAt: sent.expiresAt.toISOString() };
}

export async function refuseTwice(
  ctx: Context,
  organisation: string | null,
  email: string,
): Promise<void> {
  const invitations = await invitationsOf(ctx.db, organisation);
  const day = ctx.now.getTime() - 24 * 3_600_000;
  if (invitations.filter(({ invited_at }) => invited_at.getTime() > day).length >= mostPerDay) {
    throw new TooMany(
      "people/too-many-invitations",
      `${mostPerDay} people were invited in a day already. Go on tomorrow.`,
    );
  }
  const waits = invitations.some(
    (one) =>
      one.email?.toLowerCase() === email.toLowerCase() && stateOf(one, ctx.now) === "waiting",
  );
  if (waits) {
    throw new Conflict(
      "people/invited-already",
      "An invitation to this address waits already. Withdraw that one first to send a new link.",
    );
  }
}
