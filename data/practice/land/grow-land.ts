import type { Random } from "../random.ts";
import { around, type Cell, keyOf, middleOf, type Point, squareApart } from "./hexagon.ts";

/** The country lies around 0,0. A bay bites into its north-west, so that nobody takes it for a real one. */
const BAY = { x: -9, y: -9, wide: 7 };
const MIDDLE: Point = { x: 0, y: 0 };
const HOW_ROUND = 0.35;
const HOW_RAGGED = 1.6;

function distance(cell: Cell, point: Point): number {
  return Math.sqrt(squareApart(middleOf(cell), point));
}

/**
 * The land, a hexagon at a time: the next one is the place on the coast that has most land around
 * it and lies nearest to the middle, with some chance. What has land all around is taken at once,
 * so that no lake stays behind.
 */
export function growLand(size: number, random: Random): readonly Cell[] {
  const land = new Map<string, Cell>();
  const coast = new Map<string, { readonly cell: Cell; readonly far: number; touching: number }>();
  const take = (cell: Cell) => {
    coast.delete(keyOf(cell));
    land.set(keyOf(cell), cell);
    for (const next of around(cell).filter((each) => !land.has(keyOf(each)))) {
      const known = coast.get(keyOf(next));
      if (known === undefined) {
        const bay = Math.max(0, BAY.wide - distance(next, BAY));
        const far = HOW_ROUND * distance(next, MIDDLE) + bay - HOW_RAGGED * random.fraction();
        coast.set(keyOf(next), { cell: next, far, touching: 1 });
      } else {
        known.touching += 1;
      }
    }
  };
  take({ q: 0, r: 0 });
  while (land.size < size) {
    const best = [...coast.values()].reduce((a, b) => (weigh(b) < weigh(a) ? b : a));
    take(best.cell);
  }
  return [...land.values()].toSorted((a, b) => a.q - b.q || a.r - b.r);
}

function weigh({ far, touching }: { readonly far: number; readonly touching: number }): number {
  return touching >= 5 ? touching * -100 : far - 0.3 * touching;
}
