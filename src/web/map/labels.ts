import { centreOf, type Frame, hexHeight, type Place, type Point, radius } from "./hex-grid.ts";

interface Box {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** A guess of how wide a name is; good to a tenth for Source Sans. */
const widthOf = (text: string, size: number) => text.length * size * 0.53;

const boxAt = ({ x, y }: Point, width: number, height: number): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
});

const overlap = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

interface Named extends Place {
  readonly name: string;
}

/** Size of the name of a municipality, in units of the drawing. */
export const nameSize = 15;

/**
 * Which names can stand on their hexagon: the first of the list first, so give the most important
 * first. A name may stick out a little, but never touches another name.
 */
export function namesThatFit<Cell extends Named>(
  cells: readonly Cell[],
  most: number,
): readonly Cell[] {
  const placed: Box[] = [];
  return cells.slice(0, most).filter((cell) => {
    const width = widthOf(cell.name, nameSize);
    if (width > 2 * radius * 2) return false;
    const box = boxAt(centreOf(cell), width + 3, nameSize + 2);
    if (placed.some((other) => overlap(other, box))) return false;
    placed.push(box);
    return true;
  });
}

/** Size of the name of a province. */
export const provinceSize = 18;

interface Land extends Place {
  readonly owner: string;
}

/**
 * A place in the water or abroad for the name of each province: beside its own land, clear of all
 * land and of other names, and as near to its middle as can be. A province without a coast or a
 * border has none, and gets no name.
 */
export function provinceNames(
  land: readonly Land[],
  names: ReadonlyMap<string, string>,
  frame: Frame,
): readonly (Point & { readonly name: string })[] {
  const hexagons = land.map((cell) => ({ owner: cell.owner, ...centreOf(cell) }));
  const taken: Box[] = [];
  const placed: (Point & { name: string })[] = [];
  // Large provinces have the most room to choose from: they come last.
  const bySize = [...Map.groupBy(hexagons, (cell) => cell.owner)].toSorted(
    ([, a], [, b]) => a.length - b.length,
  );
  for (const [owner, own] of bySize) {
    const name = names.get(owner);
    if (name === undefined) continue;
    const size: Size = { width: widthOf(name, provinceSize), height: provinceSize };
    const spot = bestSpot(own, hexagons, taken, size, frame);
    if (!spot) continue;
    taken.push(boxAt(spot, size.width + 8, size.height + 6));
    placed.push({ ...spot, name });
  }
  return placed;
}

type Hexagon = Point & { readonly owner: string };

function bestSpot(
  own: readonly Hexagon[],
  all: readonly Hexagon[],
  taken: readonly Box[],
  size: Size,
  frame: Frame,
): Point | null {
  const others = all.filter(({ owner }) => owner !== own[0]?.owner);
  const middle = {
    x: own.reduce((sum, { x }) => sum + x, 0) / own.length,
    y: own.reduce((sum, { y }) => sum + y, 0) / own.length,
  };
  const spots = spotsIn(around(own, size, frame), size).flatMap((spot) => {
    const box = boxAt(spot, size.width + 4, size.height + 4);
    const toOwn = nearest(box, own);
    // On its own land it would cover a municipality; farther than two hexagons off it says nothing.
    if (toOwn < radius || toOwn > 3 * radius) return [];
    if (taken.some((other) => overlap(other, box))) return [];
    if (nearest(box, others) < toOwn + radius / 2) return [];
    return [{ spot, cost: toOwn + 0.35 * Math.hypot(spot.x - middle.x, spot.y - middle.y) }];
  });
  return spots.toSorted((a, b) => a.cost - b.cost)[0]?.spot ?? null;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The part of the frame in which a name can stand beside its land. */
function around(own: readonly Point[], { width, height }: Size, frame: Frame): Frame {
  const room = { x: width + 3 * radius, y: height + 3 * radius };
  const xs = own.map(({ x }) => x);
  const ys = own.map(({ y }) => y);
  const left = Math.max(frame.left, Math.min(...xs) - room.x);
  const top = Math.max(frame.top, Math.min(...ys) - room.y);
  const right = Math.min(frame.left + frame.width, Math.max(...xs) + room.x);
  const bottom = Math.min(frame.top + frame.height, Math.max(...ys) + room.y);
  return { left, top, width: right - left, height: bottom - top };
}

/** Every place on a fine grid where a name of this size stays within the frame. */
function spotsIn(frame: Frame, { width, height }: Size): Point[] {
  const step = hexHeight / 3;
  const along = (from: number, room: number) =>
    Array.from({ length: Math.max(0, Math.floor(room / step)) }, (_, n) => from + n * step);
  return along(frame.left + width / 2, frame.width - width).flatMap((x) =>
    along(frame.top + height, frame.height - 2 * height).map((y) => ({ x, y })),
  );
}

const nearest = (box: Box, hexagons: readonly Point[]) =>
  Math.min(...hexagons.map((hexagon) => gap(box, hexagon)));

/** From the edge of a box to the centre of a hexagon. */
function gap(box: Box, { x, y }: Point): number {
  const dx = Math.max(box.left - x, 0, x - box.right);
  const dy = Math.max(box.top - y, 0, y - box.bottom);
  return Math.hypot(dx, dy);
}
