import {
  centreOf,
  hexHeight,
  keyOf,
  type Place,
  type Point,
  radius,
  stepFrom,
} from "./hex-grid.ts";

export type Direction = "left" | "right" | "up" | "down";

/** Where somebody stands, and the height at which he walks left and right. */
export interface Standing {
  readonly index: number;
  readonly level: number;
}

const straight: Record<Direction, readonly Place[]> = {
  up: [{ q: 0, r: -1 }],
  down: [{ q: 0, r: 1 }],
  right: [
    { q: 1, r: -1 },
    { q: 1, r: 0 },
  ],
  left: [
    { q: -1, r: 0 },
    { q: -1, r: 1 },
  ],
};

const upright = (direction: Direction) => direction === "up" || direction === "down";

/** Walks over the map: a step to a neighbour, or over the water to the nearest land that way. */
export function walker(places: readonly Place[]) {
  const indexOf = new Map(places.map((place, index) => [keyOf(place), index]));
  const centres = places.map(centreOf);

  const start = (index: number): Standing => ({ index, level: centres[index]?.y ?? 0 });

  function neighbour(from: Standing, direction: Direction): number | undefined {
    const place = places[from.index];
    if (!place) return undefined;
    const found = straight[direction]
      .map((step) => indexOf.get(keyOf(stepFrom(place, step))))
      .filter((index) => index !== undefined);
    const off = (index: number) => Math.abs((centres[index]?.y ?? 0) - from.level);
    // Left and right have two neighbours each: the one nearest to the height of the walk, so that
    // a walk goes straight on instead of drifting up or down.
    return found.toSorted((a, b) => off(a) - off(b))[0];
  }

  /** How far a place lies ahead in a direction, and how far aside. */
  function seen(
    from: Standing,
    direction: Direction,
    there: Point,
  ): { ahead: number; aside: number } {
    const here = centres[from.index] ?? there;
    const forth = direction === "right" || direction === "down" ? 1 : -1;
    return upright(direction)
      ? { ahead: forth * (there.y - here.y), aside: Math.abs(there.x - here.x) }
      : { ahead: forth * (there.x - here.x), aside: Math.abs(there.y - from.level) };
  }

  function overWater(from: Standing, direction: Direction): number | undefined {
    const least = (upright(direction) ? hexHeight : radius) / 2;
    return (
      centres
        .map((there, index) => ({ index, ...seen(from, direction, there) }))
        // Nobody goes right to arrive far below.
        .filter(({ ahead, aside }) => ahead >= least && aside <= 2 * ahead)
        .toSorted((a, b) => a.ahead + a.aside - b.ahead - b.aside)[0]?.index
    );
  }

  return {
    start,
    /** Null at the edge of the map. */
    step(from: Standing, direction: Direction): Standing | null {
      const index = neighbour(from, direction) ?? overWater(from, direction);
      if (index === undefined) return null;
      return upright(direction) ? start(index) : { index, level: from.level };
    },
  };
}
