import type { z } from "zod";
import type * as contract from "#contract/collecting";
import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { savedOf } from "./saved-store.ts";

/** The searches that who asks kept, the newest first. */
export async function listSavedSearches(
  ctx: Context,
  asked: z.infer<typeof contract.listSavedSearches.query>,
): Promise<z.infer<typeof contract.listSavedSearches.reply>> {
  const page = pageOf("listSavedSearches", asked);
  const mine = await savedOf(ctx.db, callerNumber(ctx));
  const items = mine.slice(page.offset, page.offset + page.limit).map((row) => ({
    id: row.id,
    name: row.name,
    query: row.query,
    mail: row.mail,
    createdAt: row.created_at.toISOString(),
  }));
  return { total: mine.length, items, next: page.next(mine.length) };
}
