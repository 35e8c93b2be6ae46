import type { EntryContent } from "#contract/catalogue";
import type { Context } from "#platform/context";
import type { EntryRow } from "../entries/entry.ts";
import { entriesOfWhole } from "../entries/entry-store.ts";
import { contentOfWhole } from "../entries/gather.ts";

/** Who owns a whole, as its page tells it: by its own row, or else by that of a part. */
export async function ownerNow(
  ctx: Context,
  whole: EntryRow,
): Promise<Pick<EntryContent, "owner" | "ownerId">> {
  const family = await entriesOfWhole(ctx.db, whole.id);
  const parts = family.filter(({ id }) => id !== whole.id);
  const { owner, ownerId } = contentOfWhole(whole, parts);
  return { owner, ownerId };
}
