import type { z } from "zod";
import { entryFacets, listEntries } from "#contract/catalogue";
import { Invalid } from "#platform/refusal";

/** The filters of the catalogue, checked. */
export type Filters = z.infer<typeof listEntries.query>;

const filterNames: readonly string[] = ["q", ...entryFacets];

// What an address also holds, and is no part of what is looked for.
const ofThePage = ["cursor", "limit", "format", "sort"];

/**
 * A search as it is kept: the filters in the order of the alphabet, so that the same search is the same text. Throws
 * `catalogue/wrong-search`.
 */
export function keptQuery(query: string): string {
  const asked = new URLSearchParams(query);
  for (const name of ofThePage) asked.delete(name);
  for (const [name, value] of [...asked]) if (value === "") asked.delete(name, value);
  asked.sort();
  if (knownFilters(asked.toString()) === null) throw wrongSearch();
  return asked.toString();
}

/** The filters that a text stands for; null for one that is no search, or no longer since a filter went. */
export function knownFilters(query: string): Filters | null {
  const asked = Object.fromEntries(new URLSearchParams(query));
  const known = Object.keys(asked).every((name) => filterNames.includes(name));
  const checked = listEntries.query.safeParse(asked);
  return known && checked.success ? checked.data : null;
}

const wrongSearch = (): Invalid =>
  new Invalid(
    "catalogue/wrong-search",
    "This is no search of the catalogue. Search on its page first, and keep that.",
    [{ where: "body.query", detail: "as in the address of the page, after the question mark" }],
  );
