import { createHash } from "node:crypto";

/** Numbers that look like chance and are the same on every machine for the same seed. */
export interface Random {
  /** From 0 up to, but not including, 1. */
  fraction(): number;
  /** A number with a fraction, from `low` up to `high`. */
  between(low: number, high: number): number;
  /** A whole number; both ends may come out. */
  whole(low: number, high: number): number;
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): readonly T[];
}

const WORD = 0x1_0000_0000;

/** sfc32 of Chris Doty-Humphrey (PractRand): 32-bit whole numbers only, so no machine rounds otherwise. */
function sfc32(state: Uint32Array): () => number {
  let [a = 0, b = 0, c = 0, counter = 1] = state;
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + sum) | 0;
    return (sum >>> 0) / WORD;
  };
}

/**
 * A row of numbers per subject, so that inventing more of one subject leaves the others as they
 * were. Callers add, multiply, divide and take square roots: those are exact in IEEE 754, while
 * `Math.log` and `Math.cos` may differ between engines.
 */
export function randomFor(seed: number, subject: string): Random {
  const hash = createHash("sha256").update(`${seed}/${subject}`).digest();
  const fraction = sfc32(Uint32Array.from([0, 4, 8, 12], (at) => hash.readUInt32LE(at)));
  const between = (low: number, high: number) => low + fraction() * (high - low);
  const whole = (low: number, high: number) => Math.floor(between(low, high + 1));
  return {
    fraction,
    between,
    whole,
    pick<T>(list: readonly T[]): T {
      if (list.length === 0) {
        throw new Error("There is nothing to pick from.");
      }
      return list[whole(0, list.length - 1)] as T;
    },
    shuffled: (list) =>
      list
        .map((item) => ({ item, at: fraction() }))
        .toSorted((a, b) => a.at - b.at)
        .map(({ item }) => item),
  };
}
