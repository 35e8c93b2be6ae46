import type { z } from "zod";
import type * as contract from "#contract/overview";
import type { SearchHit } from "#contract/overview";
import { searchOrganisations } from "#network";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { pages } from "./pages.ts";

type Asked = z.infer<typeof contract.search.query>;

/** Search over all in one box: the pages of the site that fit first, then organisations by how well they fit. */
export async function searchAll(
  ctx: Context,
  asked: Asked,
): Promise<z.infer<typeof contract.search.reply>> {
  const page = pageOf("search-results", asked);
  const found = pagesWith(asked.q, asked.language);
  const organisations = await searchOrganisations(ctx, {
    q: asked.q,
    limit: page.limit,
    offset: Math.max(0, page.offset - found.length),
  });
  const total = found.length + organisations.total;
  const items = [...found.slice(page.offset), ...organisations.hits.map(asHit)].slice(
    0,
    page.limit,
  );
  return { total, items, next: page.next(total) };
}

const asHit = (hit: Omit<SearchHit, "type">): SearchHit => ({ type: "organisation", ...hit });

/** Pages whose name or words begin with every word asked. */
function pagesWith(q: string, language: "nl" | "en"): SearchHit[] {
  const words = q
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word.length > 2);
  if (words.length === 0) return [];
  return pages
    .filter((page) => {
      const known = `${page.nl} ${page.en} ${page.words}`.toLowerCase().split(/\s+/);
      return words.every((word) => known.some((one) => one.startsWith(word)));
    })
    .map((page) => ({
      type: "page",
      id: page.id,
      name: page[language],
      kind: null,
      approximate: false,
      matched: null,
      until: null,
      province: null,
    }));
}
