// Punctuation does not count: 's-Hertogenbosch stands with the S. Dutch lists differ in this; a reader who
// looks with the H finds it by search.
const dutch = new Intl.Collator("nl", { ignorePunctuation: true, numeric: true });

/** The place of every name in the Dutch order; the same name has one place. */
export function sortRanks(names: readonly string[]): ReadonlyMap<string, number> {
  const sorted = [...new Set(names)].sort(
    (a, b) => dutch.compare(a, b) || (a < b ? -1 : a > b ? 1 : 0),
  );
  return new Map(sorted.map((name, rank) => [name, rank]));
}
