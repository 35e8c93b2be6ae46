import type { z } from "zod";
import { searchCatalogue } from "#catalogue";
import type { CatalogueHit } from "#contract/catalogue";
import type * as contract from "#contract/overview";
import type { SearchHit } from "#contract/overview";
import { searchOrganisations } from "#network";
import type { Context } from "#platform/context";
import { pageOf } from "#platform/cursor";
import { pages } from "./pages.ts";
import { type Ranked, type Turn, takeTurns } from "./take-turns.ts";

type Asked = z.infer<typeof contract.search.query>;
interface Part {
  readonly q: string;
  readonly limit: number;
  readonly offset: number;
}
interface Found {
  readonly total: number;
  readonly hits: readonly SearchHit[];
}
type Search = (ctx: Context, part: Part) => Promise<Found>;

/** As many at the head of a list can bear the very name that was asked, as Bergen does. */
const mostExact = 10;

/**
 * Search over all in one box: the pages of the site that fit first, then organisations and the catalogue, exact names
 * before the rest.
 */
export async function searchAll(
  ctx: Context,
  asked: Asked,
): Promise<z.infer<typeof contract.search.reply>> {
  const page = pageOf("search-results", asked);
  const wants = (type: Asked["type"]) => asked.type === undefined || asked.type === type;
  const ofSite = wants("page") ? pagesWith(asked.q, asked.language) : [];
  // Without words the catalogue would give everything.
  const ofCatalogue = wants("catalogue") && asked.q.trim() !== "";
  const organisations = wants("organisation") ? organisationsBy : nothing;
  const catalogue = ofCatalogue ? catalogueBy : nothing;
  const head = { q: asked.q, limit: mostExact, offset: 0 };
  const heads = {
    organisation: await organisations(ctx, head),
    catalogue: await catalogue(ctx, head),
  };
  const { order, from } = takeTurns(
    rankedBy(heads.organisation, asked.q),
    rankedBy(heads.catalogue, asked.q),
    {
      offset: Math.max(0, page.offset - ofSite.length),
      limit: page.limit,
    },
  );
  const part = async (search: Search, turn: Turn): Promise<SearchHit[]> => {
    const count = order.filter((one) => one === turn).length;
    const { hits } = heads[turn];
    // The head was asked already: a first page, and what is suggested while typing, need no more.
    if (from[turn] + count <= hits.length) return hits.slice(from[turn], from[turn] + count);
    const more = await search(ctx, { q: asked.q, limit: count, offset: from[turn] });
    return [...more.hits];
  };
  const left = {
    organisation: await part(organisations, "organisation"),
    catalogue: await part(catalogue, "catalogue"),
  };
  const merged = order.flatMap((turn) => left[turn].shift() ?? []);
  const total = ofSite.length + heads.organisation.total + heads.catalogue.total;
  const items = [...ofSite.slice(page.offset), ...merged].slice(0, page.limit);
  return { total, items, next: page.next(total) };
}

const nothing: Search = () => Promise.resolve({ total: 0, hits: [] });

const organisationsBy: Search = async (ctx, part) => {
  const { total, hits } = await searchOrganisations(ctx, part);
  return {
    total,
    hits: hits.map((hit) => ({ type: "organisation", ...hit, entryKind: null, summary: null })),
  };
};

const catalogueBy: Search = async (ctx, part) => {
  const { total, hits } = await searchCatalogue(ctx, part);
  return { total, hits: hits.map((hit) => ofCatalogueHit(hit, part.q)) };
};

const ofCatalogueHit = (hit: CatalogueHit, q: string): SearchHit => ({
  type: hit.type,
  id: hit.id,
  name: hit.name,
  kind: null,
  entryKind: hit.kind,
  summary: hit.summary,
  approximate: hit.reasons.length > 0 && hit.reasons.every(({ how }) => how === "alike"),
  matched: matchedBy(hit, q),
  until: null,
  province: null,
});

const plain = (text: string) =>
  text.normalize("NFD").replace(/\p{M}/gu, "").toLocaleLowerCase("nl").trim();

/** The alias that was asked for, or the word that was found where that is another than what was asked. */
function matchedBy({ aliases, reasons }: CatalogueHit, q: string): string | null {
  const alias = aliases.find((one) => plain(one) === plain(q));
  return alias ?? reasons.find(({ how }) => how !== "same")?.found ?? null;
}

function rankedBy({ total, hits }: Found, q: string): Ranked {
  const bears = ({ name, matched, approximate }: SearchHit) =>
    !approximate && [name, matched ?? ""].some((one) => plain(one) === plain(q));
  const other = hits.findIndex((hit) => !bears(hit));
  return {
    total,
    exact: other === -1 ? hits.length : other,
    guessed: hits.length > 0 && hits.every(({ approximate }) => approximate),
  };
}

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
      entryKind: null,
      summary: null,
      approximate: false,
      matched: null,
      until: null,
      province: null,
    }));
}
