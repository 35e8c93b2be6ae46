import type { search as dutch } from "../nl/search.ts";
import type { SameKeys } from "../same-keys.ts";

export const search: SameKeys<typeof dutch> = {
  title: "Search",
  titleFor: "Search for ‘{{q}}’",
  label: "Search a solution, municipality, organisation or page",
  found_one: "{{count}} result for ‘{{q}}’",
  found_other: "{{count}} results for ‘{{q}}’",
  onlyLike: "Nothing found for ‘{{q}}’. This looks like it:",
  matched: "Found by",
  ended: "Existed until {{date}}.",
  now: "Now:",
  divided: "Divided among:",
  nothing: "Nothing found for ‘{{q}}’",
  nothingNext:
    "See whether you typed it well. A part of a name is enough. A plain Dutch word, a former name or a code such as GM0363 works too.",
  nothingCatalogue: "See the catalogue",
  inCatalogue: "Search in the catalogue alone, with filters",
  nothingBrowse: "See all organisations",
  missing: "Is something missing here? Let us know.",
  start: "What can you find here?",
  startText:
    "Solutions, practices and agreements of the catalogue. And municipalities of today and of the past, provinces, water boards and partnerships.",
  examples: "For example:",
  description:
    "Search the catalogue, and find municipalities, provinces, water boards and partnerships by name, former name or code.",
};
