import type { z } from "zod";
import { type countEntries, type EntryFacet, entryFacets, notKnown } from "#contract/catalogue";
import type { Collection } from "./collection.ts";

/** What somebody narrows the catalogue by: of each facet the values chosen. */
export type Chosen = Pick<z.infer<typeof countEntries.query>, EntryFacet>;

/** The columns of a document that facets count. */
export interface FacetColumns {
  readonly kind: string;
  readonly stage: string | null;
  readonly level: string | null;
  readonly owner_kind: string | null;
  readonly licence: string | null;
  readonly themes: readonly string[];
  readonly components: readonly string[];
}

/** A value of a facet. */
export interface FacetValue {
  readonly facet: EntryFacet;
  readonly value: string;
}

/** Under which values a document is counted. A component has but its kind, and only an agreement has a level. */
export function valuesOf(row: FacetColumns): FacetValue[] {
  const kind: FacetValue = { facet: "kind", value: row.kind };
  if (row.kind === "component") return [kind];
  return [
    kind,
    { facet: "stage", value: row.stage ?? notKnown },
    ...(row.kind === "agreement"
      ? [{ facet: "level" as const, value: row.level ?? notKnown }]
      : []),
    { facet: "ownerKind", value: row.owner_kind ?? notKnown },
    { facet: "licence", value: row.licence ?? notKnown },
    ...row.themes.map((value) => ({ facet: "theme" as const, value })),
    ...row.components.map((value) => ({ facet: "component" as const, value })),
  ];
}

/** Numbers for the values of facets: to count with a number takes a fraction of what it takes with a text. */
export class FacetCodes {
  readonly values: FacetValue[] = [];
  readonly #codes = new Map<string, number>();

  find({ facet, value }: FacetValue): number | undefined {
    return this.#codes.get(`${facet} ${value}`);
  }

  of({ facet, value }: FacetValue): number {
    const known = this.find({ facet, value });
    if (known !== undefined) return known;
    this.#codes.set(`${facet} ${value}`, this.values.length);
    return this.values.push({ facet, value }) - 1;
  }
}

const bitOf = (facet: EntryFacet): number => 1 << entryFacets.indexOf(facet);

/** Which facets the document at a place fails: a bit for each. Zero when it is what was chosen. */
function failing(
  chosen: Chosen,
  { codes, codesFrom }: Collection,
  known: FacetCodes,
): (place: number) => number {
  let wanted = 0;
  const answer = new Int32Array(known.values.length);
  for (const facet of entryFacets) {
    for (const value of chosen[facet] ?? []) {
      wanted |= bitOf(facet);
      const code = known.find({ facet, value });
      if (code !== undefined) answer[code] = bitOf(facet);
    }
  }
  if (wanted === 0) return () => 0;
  return (place) => {
    let met = 0;
    const until = codesFrom[place + 1] ?? 0;
    for (let at = codesFrom[place] ?? 0; at < until; at += 1) met |= answer[codes[at] ?? 0] ?? 0;
    return wanted & ~met;
  };
}

export const isNarrowed = (chosen: Chosen): boolean =>
  entryFacets.some((facet) => chosen[facet] !== undefined);

/** The places of the documents that are what was chosen. */
export function passing(
  places: Int32Array,
  chosen: Chosen,
  documents: Collection,
  known: FacetCodes,
): Int32Array {
  if (!isNarrowed(chosen)) return places;
  const fails = failing(chosen, documents, known);
  return places.filter((place) => fails(place) === 0);
}

type Count = FacetValue & { readonly count: number };

/** How many documents each value would give beside what is chosen of the other facets, and how many are given now. */
export function countFacets(
  places: Int32Array,
  chosen: Chosen,
  documents: Collection,
  known: FacetCodes,
): { total: number; counts: Count[] } {
  const fails = failing(chosen, documents, known);
  const { codes, codesFrom } = documents;
  const counts = new Int32Array(known.values.length);
  const bits = Int32Array.from(known.values, ({ facet }) => bitOf(facet));
  let total = 0;
  for (let index = 0; index < places.length; index += 1) {
    const place = places[index] ?? 0;
    const failed = fails(place);
    if (failed === 0) total += 1;
    const until = codesFrom[place + 1] ?? 0;
    for (let at = codesFrom[place] ?? 0; at < until; at += 1) {
      const code = codes[at] ?? 0;
      // Of a facet that alone is failed, the other values are counted: choosing one of them would give it.
      if (failed === 0 || failed === bits[code]) counts[code] = (counts[code] ?? 0) + 1;
    }
  }
  return { total, counts: withChosen(chosen, counts, known) };
}

/** What was chosen is counted too when it gives nothing. */
function withChosen(chosen: Chosen, counts: Int32Array, known: FacetCodes): Count[] {
  const some = known.values
    .map((value, code) => ({ ...value, count: counts[code] ?? 0 }))
    .filter(({ count }) => count > 0);
  const there = new Set(some.map(({ facet, value }) => `${facet} ${value}`));
  const none = entryFacets.flatMap((facet) =>
    [...new Set<string>(chosen[facet])].map((value) => ({ facet, value, count: 0 })),
  );
  return [...some, ...none.filter(({ facet, value }) => !there.has(`${facet} ${value}`))];
}
