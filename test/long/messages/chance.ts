import { numbersFrom } from "../seed.ts";

/** What can be drawn from one seed. */
export interface Chance {
  /** Whether it happens, once in so many times. */
  once(inTimes: number): boolean;
  below(most: number): number;
  pick<T>(from: readonly T[]): T;
}

export function chanceFrom(seed: number): Chance {
  const next = numbersFrom(seed);
  const below = (most: number): number => Math.floor(next() * most);
  return {
    once: (inTimes) => next() * inTimes < 1,
    below,
    pick: <T>(from: readonly T[]): T => {
      const found = from[below(from.length)];
      if (found === undefined) throw new Error("nothing to pick from");
      return found;
    },
  };
}
