import type { Context } from "#platform/context";
import { expireClaims, forgetWordsBefore } from "./claims/claim-store.ts";
import { daysKept } from "./invitations/invitation.ts";
import { forgetAddressesBefore } from "./invitations/invitation-store.ts";

/** What was said with a claim is of use as long as the right that came of it is not confirmed anew: a year. */
const daysOfWords = 365;

/**
 * Every day: closes claims that nobody answered, and forgets what was said with old ones and the addresses of who was
 * invited and never came.
 */
export async function expireWhatWaited(ctx: Context): Promise<void> {
  await expireClaims(ctx.db, ctx.now);
  await forgetWordsBefore(ctx.db, daysBefore(ctx, daysOfWords));
  await forgetAddressesBefore(ctx.db, daysBefore(ctx, daysKept));
}

const daysBefore = ({ now }: Context, days: number): Date =>
  new Date(now.getTime() - days * 24 * 3_600_000);
