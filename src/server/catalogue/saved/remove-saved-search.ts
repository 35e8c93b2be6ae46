import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { removeSaved } from "./saved-store.ts";

/** Throws away a search that who asks kept. Throws `catalogue/unknown-search`. */
export async function removeSavedSearch(ctx: Context, id: string): Promise<void> {
  if (await removeSaved(ctx.db, id, callerNumber(ctx))) return;
  throw new NotFound(
    "catalogue/unknown-search",
    "You keep no such search. See the list of the searches that you keep.",
  );
}
