import type { Facts } from "#platform/facts";

/** Inhabitants of an organisation on 1 January of a year. */
export interface Population {
  readonly organisation_id: string;
  readonly year: number;
  readonly inhabitants: number | null;
  readonly sources: readonly string[];
}

/** A year that is fully known: null stands in the tables of 2026 only. */
export type KnownPopulation = Population & { readonly inhabitants: number };

export function populationsOf(facts: Facts): readonly KnownPopulation[] {
  return facts.population.map(({ code, year, inhabitants, source }) => ({
    organisation_id: code,
    year,
    inhabitants,
    sources: source,
  }));
}

/**
 * Inhabitants per province and year: the sum of the municipalities of that year that lay in it. With
 * the provinces in which their main successors lie it is the sum in the boundaries of 2026, and stays
 * known where a split within the province leaves the parts unknown.
 */
export function provincePopulations(
  populations: readonly KnownPopulation[],
  provinceOf: ReadonlyMap<string, string | null>,
): readonly KnownPopulation[] {
  const sums = new Map<string, KnownPopulation>();
  for (const row of populations) {
    const province = provinceOf.get(row.organisation_id);
    if (!province) continue;
    const key = `${province} ${row.year}`;
    const before = sums.get(key);
    sums.set(key, {
      organisation_id: province,
      year: row.year,
      inhabitants: (before?.inhabitants ?? 0) + row.inhabitants,
      sources: [...new Set([...(before?.sources ?? []), ...row.sources])],
    });
  }
  return [...sums.values()];
}
