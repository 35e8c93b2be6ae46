/** A place on the map in axial coordinates; flat-top hexagons, q from west to east, r to the south. */
export interface Cell {
  readonly q: number;
  readonly r: number;
}

const STEPS: readonly Cell[] = [
  { q: 1, r: 0 },
  { q: 0, r: 1 },
  { q: -1, r: 1 },
  { q: -1, r: 0 },
  { q: 0, r: -1 },
  { q: 1, r: -1 },
];

export function keyOf({ q, r }: Cell): string {
  return `${q},${r}`;
}

export function around({ q, r }: Cell): readonly Cell[] {
  return STEPS.map((step) => ({ q: q + step.q, r: r + step.r }));
}

export function stepsBetween(a: Cell, b: Cell): number {
  const [q, r] = [a.q - b.q, a.r - b.r];
  return (Math.abs(q) + Math.abs(r) + Math.abs(q + r)) / 2;
}

/** A point on the map. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The middle of a hexagon whose sides are 1 long; y grows to the south. */
export function middleOf({ q, r }: Cell): Point {
  return { x: 1.5 * q, y: Math.sqrt(3) * (r + q / 2) };
}

/** The square of the distance: enough to compare with, and exact. */
export function squareApart(a: Point, b: Point): number {
  const [x, y] = [a.x - b.x, a.y - b.y];
  return x * x + y * y;
}
