import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import type { EntryRow } from "./entry.ts";
import { findEntry, holdEntry } from "./entry-store.ts";

/** The whole that an entry is or is a part of. Throws `catalogue/unknown-entry`. */
export async function requireWhole(ctx: Context, id: string): Promise<EntryRow> {
  const entry = await findEntry(ctx.db, id);
  if (!entry) throw unknownEntry(id);
  return entry.whole === entry.id ? entry : requireWhole(ctx, entry.whole);
}

/** The same, and until the transaction lands nobody else changes it. */
export async function holdWhole(ctx: Context, id: string): Promise<EntryRow> {
  const { id: whole } = await requireWhole(ctx, id);
  const held = await holdEntry(ctx.db, whole);
  if (!held) throw unknownEntry(id);
  // It was made a part of another while we waited.
  return held.whole === held.id ? held : holdWhole(ctx, held.whole);
}

function unknownEntry(id: string): NotFound {
  return new NotFound(
    "catalogue/unknown-entry",
    `There is no entry ${JSON.stringify(id.slice(0, 100))} in the catalogue. Look it up with the search.`,
  );
}
