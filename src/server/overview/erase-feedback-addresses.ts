import type { Context } from "#platform/context";
import { forgetAddressesBefore } from "./store.ts";

/** As the privacy statement says: an address is kept for ninety days, to answer with, and then erased. */
const daysKept = 90;

export const eraseFeedbackAddresses = (ctx: Context): Promise<void> =>
  forgetAddressesBefore(ctx.db, new Date(ctx.now.getTime() - daysKept * 24 * 3_600_000));
