import type { z } from "zod";
import type * as contract from "#contract/catalogue";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { passing } from "./facets.ts";
import { findDocuments } from "./find-documents.ts";
import { hitsOf } from "./hits-of.ts";
import { firstInOrder } from "./in-order.ts";

/** What works, is tried or is agreed, by words and facets; with the words why each was found. */
export async function listEntries(
  ctx: Context,
  asked: z.infer<typeof contract.listEntries.query>,
): Promise<z.infer<typeof contract.listEntries.reply>> {
  const page = pageOf("listEntries", asked);
  const found = await findDocuments(ctx, asked.q);
  const kept = passing(found.places, asked, found.corpus.documents, found.corpus.codes);
  const shown = firstInOrder(found, kept, asked, page.offset + page.limit).slice(page.offset);
  return {
    total: kept.length,
    items: await hitsOf(ctx, found, shown),
    next: page.next(kept.length),
  };
}
