import { type Context, dutchDate } from "#platform/context";
import { type SharedWork, workSharedBy } from "./shared-store.ts";

/**
 * The other municipalities of today with which this one shares a joint arrangement, and which, the one that shares the
 * most first. Nobody for a code that is no municipality of today.
 */
export const sharedWork = (ctx: Context, code: string): Promise<readonly SharedWork[]> =>
  workSharedBy(ctx.db, code, dutchDate(ctx.now));
