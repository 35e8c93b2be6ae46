import { type EntryFacet, entryFacets, entrySorts } from "#contract/catalogue";

type Sort = (typeof entrySorts)[number];

/** At the most beside each other: more columns than four can nobody read. */
export const mostCompared = 4;

/** What the reader asks of the catalogue; the names of the address are those of the API. */
export interface CatalogueQuery extends Readonly<Record<EntryFacet, readonly string[]>> {
  readonly q: string;
  readonly sort: Sort;
  /** Entries that were chosen before, to compare with more. */
  readonly compare: readonly string[];
}

const several = (query: URLSearchParams, name: string): string[] => [
  // A form sends a name for each box, an address has them with commas between.
  ...new Set(query.getAll(name).flatMap((value) => value.split(",").filter(Boolean))),
];

export function readQuery(query: URLSearchParams): CatalogueQuery {
  const facets = Object.fromEntries(entryFacets.map((name) => [name, several(query, name)]));
  return {
    ...(facets as Record<EntryFacet, string[]>),
    // As long as the API takes.
    q: (query.get("q") ?? "").trim().slice(0, 200),
    sort: entrySorts.find((sort) => sort === query.get("sort")) ?? "relevance",
    compare: several(query, "compare").slice(0, mostCompared),
  };
}

/** The shortest address of a question: only what was chosen, always in the same order. */
export function writeQuery(asked: CatalogueQuery): URLSearchParams {
  const pairs: [string, string][] = [
    ["q", asked.q],
    ...entryFacets.map((name): [string, string] => [name, asked[name].join(",")]),
    ["sort", asked.sort === "relevance" ? "" : asked.sort],
    ["compare", asked.compare.join(",")],
  ];
  return new URLSearchParams(pairs.filter(([, value]) => value !== ""));
}

/** The words and filters alone, as the API and the feed take them. */
export function filtersOf(asked: CatalogueQuery): Record<string, string> {
  const { sort: _, compare: __, ...filters } = Object.fromEntries(writeQuery(asked));
  return filters;
}

/** Whether anything narrows the catalogue. */
export const isFiltered = (asked: CatalogueQuery): boolean =>
  Object.keys(filtersOf(asked)).length > 0;
