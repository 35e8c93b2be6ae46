import type { StoredInvitation } from "./invitation-store.ts";

/** Long enough for a holiday, short enough that a lost mail does not stay a key. */
export const daysOpen = 14;

/** An address of somebody who never came is kept for this long after its invitation ended, to see that they did not. */
export const daysKept = 30;

export type InvitationState = "waiting" | "accepted" | "withdrawn" | "expired";

export function stateOf(invitation: StoredInvitation, now: Date): InvitationState {
  if (invitation.accepted_at !== null) return "accepted";
  if (invitation.withdrawn_at !== null) return "withdrawn";
  return invitation.expires_at <= now ? "expired" : "waiting";
}
