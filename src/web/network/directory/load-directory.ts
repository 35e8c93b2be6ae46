import {
  countOrganisations,
  listFigureValues,
  listOrganisations,
  listRegions,
  listReorganisations,
  listSources,
  type OrganisationKind,
  type OrganisationSummary,
} from "#contract/network";
import { pageParameter } from "../../addresses.ts";
import type { Asked } from "../../page.ts";
import { allPages, type ListPage, listPage, pageNumber } from "../../paging.ts";
import type { HexCell } from "../../ui/hex-map.tsx";
import { type Words, wordsOf } from "../../words-of-terms.ts";
import { isRegisteredKind } from "../registered-kind.ts";
import type { NamedSource } from "../source-line.tsx";
import { type DirectoryQuery, filtersOf } from "./directory-query.ts";

export interface Facet {
  readonly value: string;
  readonly label: string | null;
  /** Null when not known on the day asked. */
  readonly count: number | null;
}
/** In the order they have, but what is not known last. */
export const unknownLast = (a: Pick<Facet, "count">, b: Pick<Facet, "count">): number =>
  Number(a.count === null) - Number(b.count === null);

/** The most first; what is not known last. */
export const byCount = (a: Pick<Facet, "count">, b: Pick<Facet, "count">): number =>
  (b.count ?? -1) - (a.count ?? -1);

/** Kinds that moderators register stand among the filters once there is one of them, or when they were chosen. */
export const kindsWorthAsking = (
  facets: readonly Facet[],
  chosen: readonly string[],
): readonly Facet[] =>
  facets.filter(
    ({ value, count }) => !isRegisteredKind(value) || (count ?? 0) > 0 || chosen.includes(value),
  );

export interface Region {
  readonly id: string;
  readonly kind: "corop" | "safety-region" | "ggd" | "environment-service";
  readonly name: string;
}

export interface DirectoryData {
  readonly asked: DirectoryQuery;
  readonly list: ListPage<OrganisationSummary>;
  readonly total: number;
  /** Inhabitants of the municipalities among them; null when not known. */
  readonly population: number | null;
  readonly facets: Readonly<Record<"kind" | "province" | "sizeClass", readonly Facet[]>>;
  readonly regions: readonly Region[];
  /** Null when no municipality can be among the result. */
  readonly map: { readonly cells: readonly HexCell[]; readonly found: number } | null;
  readonly forms: Words;
  readonly sources: readonly NamedSource[];
}

const size = 20;

export async function loadDirectory(
  asked: Asked,
  question: DirectoryQuery,
): Promise<DirectoryData> {
  const { ask, query, language } = asked;
  const filters = filtersOf(question);
  const page = pageNumber(query.get(pageParameter[language]));
  const [list, counts, regions, map, forms, sources] = await Promise.all([
    listPage(ask, listOrganisations, { ...filters, sort: question.sort }, { page, size }),
    ask(countOrganisations, { query: filters }),
    allPages(ask, listRegions, {}),
    loadMap(asked, question, filters),
    wordsOf(ask, "arrangement-form", language),
    allPages(ask, listSources, {}),
  ]);
  const facetsOf = (name: "kind" | "province" | "sizeClass") =>
    counts.facets.filter(({ facet }) => facet === name);
  return {
    asked: question,
    list,
    total: counts.total,
    population: counts.population,
    facets: {
      kind: kindsWorthAsking(facetsOf("kind"), question.kind).toSorted(unknownLast),
      province: facetsOf("province").toSorted(byCount),
      sizeClass: facetsOf("sizeClass").toSorted(unknownLast),
    },
    regions,
    map,
    forms,
    sources,
  };
}

const municipality: OrganisationKind = "municipality";

/** The country with the municipalities of the result marked. */
async function loadMap(
  { ask }: Asked,
  { kind, on }: DirectoryQuery,
  filters: Record<string, string>,
): Promise<DirectoryData["map"]> {
  if (kind.length > 0 && !kind.includes(municipality)) return null;
  const [found, country, changes] = await Promise.all([
    allPages(ask, listOrganisations, { ...filters, kind: municipality }),
    ask(listFigureValues, { params: { figure: "population" } }),
    on === null ? [] : allPages(ask, listReorganisations, {}),
  ]);
  if (found.length === 0 || country.items.length === 0) return null;
  const main = new Map(changes.filter((row) => row.main).map(({ from, to }) => [from.id, to.id]));
  const today = (code: string): string => {
    const next = main.get(code);
    return next === undefined ? code : today(next);
  };
  const codes = new Set(found.map(({ id }) => today(id)));
  const cells = country.items.map((item) => ({
    ...item,
    className: codes.has(item.code) ? "v4" : "",
  }));
  return { cells, found: found.length };
}
