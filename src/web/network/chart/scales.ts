/** Round numbers from at or below the lowest to at or above the highest, about as many as asked. */
export function ticksBetween(low: number, high: number, about = 4): number[] {
  const span = high - low || Math.abs(high) || 1;
  const rough = span / about;
  const power = 10 ** Math.floor(Math.log10(rough));
  const step = [1, 2, 5, 10].map((n) => n * power).find((size) => size >= rough) ?? 10 * power;
  // 99.8 / 0.2 is just below 499: a hair keeps it from being a whole step away.
  const hair = 1e-9;
  const first = Math.floor(low / step + hair);
  const last = Math.ceil(high / step - hair);
  // Multiples instead of sums, for a sum of tenths drifts.
  const ticks = Array.from({ length: last - first + 1 }, (_, n) => tidy((first + n) * step));
  return ticks.length > 1 ? ticks : [...ticks, (first + 1) * step];
}

const tidy = (n: number) => Number(n.toPrecision(12));

/** From a number to a share of the way between two others, in percent. */
export function percentBetween(low: number, high: number): (value: number) => number {
  const span = high - low || 1;
  return (value) => Math.round((10000 * (value - low)) / span) / 100;
}

/** At most so many of the years, with the first and the last, evenly spread. */
export function someYears(years: readonly number[], most = 4): number[] {
  const first = years[0];
  const last = years.at(-1);
  if (first === undefined || last === undefined || first === last) return [...years];
  const span = last - first;
  // Fewest years first; a step that ends on the last year.
  const step = Array.from({ length: span }, (_, n) => n + 1).find(
    (size) => span % size === 0 && span / size < most,
  );
  return Array.from({ length: span / (step ?? span) + 1 }, (_, n) => first + n * (step ?? span));
}
