import { catalogueEntries } from "#catalogue";
import type { Context } from "#platform/context";
import { concealingOf } from "./concealing.ts";
import { type EffortRow, ownFirst } from "./effort.ts";
import { effortsOf } from "./effort-store.ts";
import { familyOf } from "./family-of.ts";

/**
 * What is told to everybody of the effort that an entry took. It is history: after a merger of municipalities it stays
 * with the one that did it. Throws `catalogue/unknown-entry`.
 */
export async function publicEfforts(
  ctx: Context,
  entry: string,
): Promise<{ readonly id: string; readonly rows: readonly EffortRow[] }> {
  const { id } = await catalogueEntries.require(ctx, entry);
  const entries = await familyOf(ctx, id);
  const told = await effortsOf(ctx.db, entries);
  // First what is hidden goes: else it would still push aside what a source says, and be noticed by that.
  return { id, rows: ownFirst(await withoutConcealed(ctx, told, entries)) };
}

async function withoutConcealed(
  ctx: Context,
  told: readonly EffortRow[],
  entries: readonly string[],
): Promise<EffortRow[]> {
  if (told.every(({ origin }) => origin === "facts")) return [...told];
  const organisations = told.map(({ organisation }) => organisation);
  const { hides } = await concealingOf(ctx, { organisations, entries });
  return told.filter((row) => !hides(row));
}
