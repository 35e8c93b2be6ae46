import type { Watcher } from "#contract/access";
import type { Context } from "#platform/context";
import { refuseTwice } from "./invite.ts";
import { sendInvitation } from "./send-invitation.ts";

/**
 * Invites a moderator or an auditor from the command line. Returns what goes in the link. Throws
 * `people/invited-already`.
 */
export async function inviteWatcher(
  ctx: Context,
  { email, right }: { email: string; right: Watcher },
): Promise<string> {
  await refuseTwice(ctx, null, email);
  const offer = { organisation: null, email, rights: [right], language: "nl" as const };
  return (await sendInvitation(ctx, offer)).token;
}
