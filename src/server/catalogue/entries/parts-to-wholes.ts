import type { Context } from "#platform/context";
import { partRows } from "./brief-store.ts";

/** Of every entry that is a part now, the whole that it is read with. */
export async function partsToWholes(ctx: Context): Promise<ReadonlyMap<string, string>> {
  return new Map((await partRows(ctx.db)).map(({ id, whole }) => [id, whole]));
}
