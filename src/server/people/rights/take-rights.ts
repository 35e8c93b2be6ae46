import type { Context } from "#platform/context";
import { noteRights } from "./note-rights.ts";
import { endRights, type StoredRight } from "./right-store.ts";

/** Ends these rights from this moment on. The only place that takes a right; their history stays. */
export async function takeRights(ctx: Context, rights: readonly StoredRight[]): Promise<void> {
  await endRights(
    ctx.db,
    rights.map(({ id }) => id),
    { by: ctx.caller.person, at: ctx.now },
  );
  const places = new Map(
    rights.map(({ person, organisation }) => [
      `${person} ${organisation}`,
      { person, organisation },
    ]),
  );
  for (const place of places.values()) await noteRights(ctx, "endRight", place);
}
