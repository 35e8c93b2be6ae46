import type { CatalogueHit } from "#contract/catalogue";
import type { Context } from "#platform/context";
import { findDocuments } from "./find-documents.ts";
import { hitsOf } from "./hits-of.ts";
import { firstInOrder } from "./in-order.ts";

/** The entries and components that answer a text, the best first. */
export async function searchCatalogue(
  ctx: Context,
  asked: { readonly q: string; readonly limit: number; readonly offset: number },
): Promise<{ total: number; hits: CatalogueHit[] }> {
  const { q, limit, offset } = asked;
  const found = await findDocuments(ctx, q);
  const first = firstInOrder(found, found.places, { q, sort: "relevance" }, offset + limit);
  return { total: found.places.length, hits: await hitsOf(ctx, found, first.slice(offset)) };
}
