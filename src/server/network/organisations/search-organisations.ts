import type { Context } from "#platform/context";
import { type OrganisationHit, searchHits } from "./search-store.ts";

/** Organisations of every kind and time by a text, the best match first; today's before those of before. */
export function searchOrganisations(
  ctx: Context,
  asked: { readonly q: string; readonly limit: number; readonly offset: number },
): Promise<{ total: number; hits: OrganisationHit[] }> {
  return searchHits(ctx.db, asked);
}
