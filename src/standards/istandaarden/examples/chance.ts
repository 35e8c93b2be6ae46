import type { CodeList } from "../notation.ts";

/** What can be drawn from a seed: always the same from the same. */
export interface Chance {
  /** Whether it happens, once in so many times. */
  once(inTimes: number): boolean;
  /** A whole number from one to another, both included. */
  between(least: number, most: number): number;
  pick<T>(from: readonly T[]): T;
  /** Each of these with a chance of a half, and at least one. */
  some<T>(from: readonly T[]): readonly T[];
}

/** Several numbers make one seed, so that what is drawn for one client does not hang on another. */
export function chanceFrom(...seeds: readonly number[]): Chance {
  let state = 0;
  for (const seed of seeds) state = mixed(state ^ mixed(seed));
  // Mulberry32: small, fast, and the same on every machine.
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    return mixed(state) / 2 ** 32;
  };
  const between = (least: number, most: number): number =>
    least + Math.floor(next() * (most - least + 1));
  const pick = <T>(from: readonly T[]): T => {
    const found = from[between(0, from.length - 1)];
    if (found === undefined) throw new Error("nothing to pick from");
    return found;
  };
  return {
    once: (inTimes) => next() * inTimes < 1,
    between,
    pick,
    some: (from) => {
      const found = from.filter(() => next() < 0.5);
      return found.length > 0 ? found : [pick(from)];
    },
  };
}

function mixed(number: number): number {
  let state = Math.imul(number ^ (number >>> 15), number | 1);
  state ^= state + Math.imul(state ^ (state >>> 7), state | 61);
  return (state ^ (state >>> 14)) >>> 0;
}

export const codesOf = <Code extends string>({ meanings }: CodeList<Code>): readonly Code[] =>
  Object.keys(meanings) as Code[];
