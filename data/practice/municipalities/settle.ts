import { divideLand } from "../land/divide-land.ts";
import { growLand } from "../land/grow-land.ts";
import { type Cell, keyOf, stepsBetween } from "../land/hexagon.ts";
import { MUNICIPALITY_NAMES } from "../names.ts";
import { type Random, randomFor } from "../random.ts";
import { inventSizes } from "./invent-sizes.ts";
import { PROVINCES } from "./provinces.ts";

/** A municipality of today: where it lies and how many people live in it on 1 January 2026. */
export interface Municipality {
  readonly code: string;
  readonly name: string;
  readonly cell: Cell;
  readonly province: string;
  readonly inhabitants: number;
}

/** Codes of today begin here; no real municipality has a code in the nine thousands. */
const FIRST_CODE = 9001;
/** So many of the largest never lie side by side: a city has smaller neighbours. */
const APART = 25;
/** How much nearness to the delta counts beside chance in where people live. */
const PULL = 0.5;

/** The cell of every size, the largest first: near the delta if chance allows. */
function homesOf(land: readonly Cell[], random: Random): readonly Cell[] {
  const delta = random.pick(land);
  const farthest = Math.max(...land.map((cell) => stepsBetween(cell, delta)));
  const wanted = land
    .map((cell) => ({
      cell,
      rank: random.fraction() + (PULL * stepsBetween(cell, delta)) / farthest,
    }))
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ cell }) => cell);
  const cities: Cell[] = [];
  for (const cell of wanted) {
    if (cities.length < APART && cities.every((city) => stepsBetween(city, cell) > 1)) {
      cities.push(cell);
    }
  }
  return [...cities, ...wanted.filter((cell) => !cities.includes(cell))];
}

/** Lays out the country of today. Names keep their codes; all else hangs on the seed. */
export function settle(seed: number): readonly Municipality[] {
  const land = growLand(MUNICIPALITY_NAMES.length, randomFor(seed, "land"));
  const parts = divideLand(
    land,
    PROVINCES.map(({ weight }) => weight),
    randomFor(seed, "provinces"),
  );
  const provinces = new Map(
    parts.flatMap((cells, index) => cells.map((cell) => [keyOf(cell), PROVINCES[index]?.code])),
  );
  const homes = homesOf(land, randomFor(seed, "homes"));
  const sizes = inventSizes(land.length, randomFor(seed, "sizes"));
  const order = randomFor(seed, "places").shuffled(homes.map((_, index) => index));
  return MUNICIPALITY_NAMES.map((name, index) => {
    const rank = order[index] ?? index;
    const cell = homes[rank] ?? { q: 0, r: 0 };
    return {
      code: `GM${FIRST_CODE + index}`,
      name,
      cell,
      province: provinces.get(keyOf(cell)) ?? "",
      inhabitants: sizes[rank] ?? 0,
    };
  });
}
