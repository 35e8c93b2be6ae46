import type { YearCount } from "../organisation/load-growth.ts";

/** Growth in percent from a year to the last that is known; null when either is not known. */
export function growthSince(years: readonly YearCount[], year: number): number | null {
  const first = years.find((one) => one.year === year)?.inhabitants ?? null;
  const last = years.findLast((one) => one.inhabitants !== null)?.inhabitants ?? null;
  if (first === null || last === null || first === 0) return null;
  return (100 * last) / first - 100;
}

interface Indexed {
  /** The year that is 100. */
  readonly base: number;
  readonly a: readonly { readonly x: number; readonly y: number | null }[];
  readonly b: readonly { readonly x: number; readonly y: number | null }[];
}

/**
 * Both as a share of their own number in the first year that is known of both. Side by side in
 * inhabitants, a large one would press a small one flat.
 */
export function indexed(a: readonly YearCount[], b: readonly YearCount[]): Indexed | null {
  const knownOf = (years: readonly YearCount[]) =>
    new Map(
      years.flatMap((one) => (one.inhabitants ? [[one.year, one.inhabitants] as const] : [])),
    );
  const [inA, inB] = [knownOf(a), knownOf(b)];
  const base = a.map(({ year }) => year).find((year) => inA.has(year) && inB.has(year));
  if (base === undefined) return null;
  const line = (years: readonly YearCount[], known: ReadonlyMap<number, number>) =>
    years
      .filter(({ year }) => year >= base)
      .map(({ year }) => {
        const value = known.get(year);
        return { x: year, y: value === undefined ? null : (100 * value) / (known.get(base) ?? 1) };
      });
  return { base, a: line(a, inA), b: line(b, inB) };
}
