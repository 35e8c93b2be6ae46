import type { EffortSpread } from "#contract/adoption";

/** What it took one of them, and whether that was counted or thought afterwards. */
export interface Told {
  readonly hours: number;
  readonly estimate: boolean;
}

/** From this many on a quarter is at least one of them; of fewer the least and the most say as much. */
const enoughForQuarters = 4;

/**
 * Middle and spread of what was told; null when nobody told anything, which is not known. Low and high are figures that
 * somebody told, so that a quarter did take this or less, and a quarter this or more.
 */
export function spreadOf(told: readonly Told[]): EffortSpread | null {
  const n = told.length;
  if (n === 0) return null;
  const hours = told.map((one) => one.hours).sort((a, b) => a - b);
  const at = (place: number): number => hours[place] ?? 0;
  const quarter = n < enoughForQuarters ? 1 : Math.ceil(n / 4);
  return {
    n,
    estimates: told.filter(({ estimate }) => estimate).length,
    low: at(quarter - 1),
    median: Math.round((at(Math.floor((n - 1) / 2)) + at(Math.floor(n / 2))) / 2),
    high: at(n - quarter),
  };
}
