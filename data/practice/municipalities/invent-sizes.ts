import type { Random } from "../random.ts";

/** A real country has a handful of cities far above the rest. */
const CITIES = [812_000, 541_000, 437_000, 296_000, 241_000];

/**
 * Inhabitants below which 0 %, 5 %, 10 % … of the other municipalities lie: the shape of the real
 * distribution in 2026, rounded, so that size classes are filled as users know them.
 */
const SHAPE = [
  1_500, 11_000, 14_500, 18_000, 20_500, 23_000, 24_500, 26_000, 28_000, 30_500, 33_000, 36_000,
  39_500, 45_500, 48_000, 53_500, 63_000, 77_000, 94_000, 138_000, 226_000,
];
const NOISE = 0.04;

function sizeAt(share: number): number {
  const place = share * (SHAPE.length - 1);
  const below = Math.floor(place);
  const [low = 0, high = low] = SHAPE.slice(below, below + 2);
  return low + (place - below) * (high - low);
}

/** So many sizes, the largest first. */
export function inventSizes(count: number, random: Random): readonly number[] {
  const others = count - CITIES.length;
  const shares = Array.from({ length: others }, (_, index) => (index + 0.5) / others);
  return [...CITIES, ...shares.map(sizeAt)]
    .map((size) => Math.round(size * random.between(1 - NOISE, 1 + NOISE)))
    .toSorted((a, b) => b - a);
}
