/** Inhabitants per municipality on 1 January, per year. */
export type YearFigures = ReadonlyMap<number, ReadonlyMap<string, number>>;

/** From one 1 January to the next: who left the list, who appeared, and by how much all grew. */
export interface PopulationStep {
  readonly year: number;
  readonly before: ReadonlyMap<string, number>;
  readonly after: ReadonlyMap<string, number>;
  readonly leaving: readonly string[];
  readonly appearing: readonly string[];
  readonly nationalGrowth: number;
}

/**
 * In years without any change to its territory a municipality seldom grows 2 % more or less than
 * the country; those that do are very small or open or close a centre for asylum seekers.
 */
export const NORMAL_DEVIATION = 0.02;

function total(figures: ReadonlyMap<string, number>): number {
  return [...figures.values()].reduce((sum, inhabitants) => sum + inhabitants, 0);
}

export function populationStep(figures: YearFigures, year: number): PopulationStep | undefined {
  const before = figures.get(year - 1);
  const after = figures.get(year);
  if (before === undefined || after === undefined) {
    return undefined;
  }
  return {
    year,
    before,
    after,
    leaving: [...before.keys()].filter((code) => !after.has(code)).toSorted(),
    appearing: [...after.keys()].filter((code) => !before.has(code)).toSorted(),
    nationalGrowth: total(after) / total(before),
  };
}

/** Inhabitants beyond what this municipality and the codes it took over would have had. */
export function excess(step: PopulationStep, code: string, tookOver: readonly string[]): number {
  const old = [code, ...tookOver].reduce((sum, each) => sum + (step.before.get(each) ?? 0), 0);
  return (step.after.get(code) ?? 0) - old * step.nationalGrowth;
}

/** The same as a share of the expected number. */
export function deviation(step: PopulationStep, code: string, tookOver: readonly string[]): number {
  const over = excess(step, code, tookOver);
  const expected = (step.after.get(code) ?? 0) - over;
  return expected === 0 ? Number.POSITIVE_INFINITY : over / expected;
}
