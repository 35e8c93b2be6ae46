import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { allMerges } from "./merge-store.ts";

/** Which entries were merged, undone or not, the newest first. */
export async function listMerges(
  ctx: Context,
  asked: z.infer<typeof contract.listMerges.query>,
): Promise<z.infer<typeof contract.listMerges.reply>> {
  const page = pageOf("listMerges", asked);
  const merges = await allMerges(ctx.db);
  const items = merges.slice(page.offset, page.offset + page.limit).map((merge) => ({
    id: merge.id,
    part: { id: merge.part, name: merge.part_name },
    whole: { id: merge.whole, name: merge.whole_name },
    reason: merge.reason,
    at: merge.at.toISOString(),
    undoneAt: merge.undone_at?.toISOString() ?? null,
  }));
  return { total: merges.length, items, next: page.next(merges.length) };
}
