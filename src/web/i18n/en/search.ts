import type { search as dutch } from "../nl/search.ts";
import type { SameKeys } from "../same-keys.ts";

export const search: SameKeys<typeof dutch> = {
  title: "Search",
  titleFor: "Search for ‘{{q}}’",
  label: "Find a municipality, organisation or page",
  found_one: "{{count}} result for ‘{{q}}’",
  found_other: "{{count}} results for ‘{{q}}’",
  onlyLike: "Nothing found for ‘{{q}}’. This looks like it:",
  matched: "Found by",
  ended: "Existed until {{date}}.",
  now: "Now:",
  divided: "Divided among:",
  nothing: "Nothing found for ‘{{q}}’",
  nothingNext:
    "See whether you typed the name well. A part of the name is enough. A former name or a code such as GM0363 works too.",
  nothingBrowse: "See all organisations",
  missing: "Is something missing here? Let us know.",
  start: "What can you find here?",
  startText:
    "Municipalities of today and of the past, provinces, water boards and partnerships. Search by name, former name or code.",
  examples: "For example:",
  description:
    "Find municipalities, provinces, water boards and partnerships by name, former name or code.",
};
