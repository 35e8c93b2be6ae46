import { getMunicipality } from "#contract/network";
import { type SearchHit, search } from "#contract/overview";
import type { Ask } from "#contract/pages";
import { pageParameter } from "../addresses.ts";
import { definePage, show } from "../page.ts";
import { listPage, pageNumber } from "../paging.ts";
import { problemOf } from "../problem.ts";
import type { SearchData, Successors } from "./found.ts";
import { SearchView } from "./search-view.tsx";

export const searchPage = definePage<SearchData>({
  id: "search",
  async load({ ask, query, language }) {
    const q = (query.get("q") ?? "").trim().slice(0, 200);
    if (q === "") return show({ q, list: null });
    const page = pageNumber(query.get(pageParameter[language]));
    const wish = { page, size: 20, most: 100 };
    const list = await listPage(ask, search, { q, language }, wish);
    const items = await Promise.all(
      list.items.map(async (hit) => ({ hit, successors: await successorsOf(ask, hit) })),
    );
    return show({ q, list: { ...list, items } });
  },
  View: ({ data }) => <SearchView {...data} />,
  head: ({ q }, { t }) => ({
    title: q === "" ? t("search.title") : t("search.titleFor", { q }),
    description: t("search.description"),
    noindex: q !== "",
  }),
});

async function successorsOf(ask: Ask, hit: SearchHit): Promise<Successors | null> {
  if (hit.until === null || hit.kind !== "municipality") return null;
  try {
    const { succession } = await ask(getMunicipality, { params: { code: hit.id } });
    if (succession.split) return { split: true, to: succession.candidates };
    return { split: false, to: succession.current ? [succession.current] : [] };
  } catch (error) {
    // Without its successor the hit is still worth showing.
    if (problemOf(error)) return null;
    throw error;
  }
}
