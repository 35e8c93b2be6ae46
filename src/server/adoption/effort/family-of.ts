import { catalogueEntries } from "#catalogue";
import type { Context } from "#platform/context";

/** A whole entry with its parts: what was told of a part is read with the whole. */
export async function familyOf(ctx: Context, whole: string): Promise<string[]> {
  const parts = await catalogueEntries.partsToWholes(ctx);
  return [whole, ...[...parts].filter(([, to]) => to === whole).map(([part]) => part)];
}
