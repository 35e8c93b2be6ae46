import type { z } from "zod";
import {
  type CatalogueHit,
  countEntries,
  type EntryFacet,
  getEntry,
  listEntries,
  notKnown,
} from "#contract/catalogue";
import type { Ask } from "#contract/pages";
import { pageParameter } from "../../addresses.ts";
import type { Asked } from "../../page.ts";
import { type ListPage, listPage, pageNumber } from "../../paging.ts";
import { problemOf } from "../../problem.ts";
import { type Words, wordsOf } from "../../words-of-terms.ts";
import { type CatalogueQuery, filtersOf } from "../catalogue-query.ts";
import type { Named } from "../links.tsx";

export type Facet = z.infer<typeof countEntries.reply>["facets"][number];

export interface CatalogueData {
  readonly asked: CatalogueQuery;
  readonly list: ListPage<CatalogueHit>;
  readonly facets: Readonly<Record<EntryFacet, readonly Facet[]>>;
  readonly themes: Words;
  /** What was chosen before, to compare with more. */
  readonly kept: readonly Named[];
}

const size = 20;

export async function loadCatalogue(
  { ask, query, language }: Asked,
  question: CatalogueQuery,
): Promise<CatalogueData> {
  const filters = filtersOf(question);
  const page = pageNumber(query.get(pageParameter[language]));
  const [list, counts, themes, kept] = await Promise.all([
    listPage(ask, listEntries, { ...filters, sort: question.sort }, { page, size }),
    ask(countEntries, { query: filters }),
    wordsOf(ask, "catalogue-theme", language),
    namesOf(ask, question.compare),
  ]);
  const facet = (name: EntryFacet) => facetOf(counts.facets, name, question[name]);
  return {
    asked: question,
    list,
    facets: {
      kind: facet("kind"),
      stage: facet("stage"),
      level: facet("level"),
      theme: facet("theme"),
      ownerKind: facet("ownerKind"),
      licence: facet("licence"),
      component: facet("component"),
    },
    themes,
    kept,
  };
}

/**
 * The values of a facet: what was chosen first, then the most frequent, what is not known last. What was chosen and
 * gives nothing any more stays, so that it can be taken away.
 */
export function facetOf(
  counted: readonly Facet[],
  facet: EntryFacet,
  chosen: readonly string[],
): readonly Facet[] {
  const found = counted.filter((one) => one.facet === facet);
  const known = new Set(found.map(({ value }) => value));
  const gone = chosen
    .filter((value) => !known.has(value))
    .map((value): Facet => ({ facet, value, label: null, count: 0 }));
  const place = ({ value }: Facet) => Number(value === notKnown) - Number(chosen.includes(value));
  return [...found, ...gone].toSorted((a, b) => place(a) - place(b) || b.count - a.count);
}

/** Names of entries; what is not there any more is left out. */
async function namesOf(ask: Ask, ids: readonly string[]): Promise<readonly Named[]> {
  const found = await Promise.all(
    ids.map(async (entry) => {
      try {
        const { id, name } = await ask(getEntry, { params: { entry } });
        return [{ id, name }];
      } catch (error) {
        if (problemOf(error)?.status === 404) return [];
        throw error;
      }
    }),
  );
  return found.flat();
}
