import type { Context } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";
import { indexEntries } from "../search/index-entries.ts";
import { holdMerge, holdMerges, markUndone, setWholes } from "./merge-store.ts";
import { wholesNow } from "./wholes-now.ts";

/** Lays two apart again: each has what it had. Throws `catalogue/unknown-merge` and `catalogue/undone-already`. */
export async function undoMerge(ctx: Context, id: string): Promise<void> {
  await holdMerges(ctx.db);
  const merge = await holdMerge(ctx.db, id);
  if (!merge) {
    throw new NotFound(
      "catalogue/unknown-merge",
      "There is no such merge. See the list of merged entries.",
    );
  }
  if (merge.undone_at) {
    throw new Conflict("catalogue/undone-already", "These two were laid apart already.");
  }
  await markUndone(ctx.db, id, { at: ctx.now, by: ctx.caller.person });
  await setWholes(ctx.db, await wholesNow(ctx, [merge.part, merge.whole]), ctx.now);
  await indexEntries(ctx, [merge.part, merge.whole]);
}
