import { type Context, dutchDate } from "#platform/context";
import { type RegionOf, regionsOfEvery } from "./shared-store.ts";

/** The regions of every municipality of today, by its code; an empty list where none are known. */
export async function regionsOf(ctx: Context): Promise<ReadonlyMap<string, readonly RegionOf[]>> {
  const rows = await regionsOfEvery(ctx.db, dutchDate(ctx.now));
  return new Map(rows.map(({ code, regions }) => [code, regions]));
}
