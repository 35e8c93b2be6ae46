import type { z } from "zod";
import type * as contract from "#contract/people";
import type { Context } from "#platform/context";
import { refuseTwice } from "./invite.ts";
import { sendInvitation } from "./send-invitation.ts";

type Asked = z.infer<typeof contract.inviteNationally.body>;
type Reply = z.infer<typeof contract.inviteNationally.reply>;

/** Invites somebody to a right in the whole network. Throws `people/invited-already`. */
export async function inviteNationally(
  ctx: Context,
  { email, right, language }: Asked,
): Promise<Reply> {
  await refuseTwice(ctx, null, email);
  const sent = await sendInvitation(ctx, { organisation: null, email, rights: [right], language });
  return { id: sent.id, expiresAt: sent.expiresAt.toISOString() };
}
