import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { maker } from "../proposals/maker.ts";
import { savedOf } from "./saved-store.ts";

/** The searches that who asks kept, the newest first. */
export async function listSavedSearches(
  ctx: Context,
  asked: z.infer<typeof contract.listSavedSearches.query>,
): Promise<z.infer<typeof contract.listSavedSearches.reply>> {
  const page = pageOf("listSavedSearches", asked);
  const mine = await savedOf(ctx.db, maker(ctx));
  const items = mine.slice(page.offset, page.offset + page.limit).map((row) => ({
    id: row.id,
    name: row.name,
    query: row.query,
    mail: row.mail,
    createdAt: row.created_at.toISOString(),
  }));
  return { total: mine.length, items, next: page.next(mine.length) };
}
