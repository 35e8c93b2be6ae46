import type { Context } from "#platform/context";
import { expireClaims } from "./claims/claim-store.ts";
import { forgetAddressesBefore } from "./invitations/invitation-store.ts";

/** An address of somebody who never came is kept for this long after its invitation ended, to see that they did not. */
const daysKept = 30;

/** Every day: closes claims that nobody answered, and forgets addresses of who was invited and never came. */
export async function expireWhatWaited(ctx: Context): Promise<void> {
  await expireClaims(ctx.db, ctx.now);
  await forgetAddressesBefore(ctx.db, new Date(ctx.now.getTime() - daysKept * 24 * 3_600_000));
}
