import type { Rider } from "#contract/adoption";
import { partOf } from "./blocks.ts";
import type { Grounds } from "./grounds.ts";
import type { Lane } from "./lanes.ts";
import { type Scale, widthOf } from "./scale.ts";
import { isUser, type Spot, spotOf } from "./spots.ts";

/** A dot in its lane: how far from the left at the foot of the picture, and how high above the foot of the lane. */
interface Stood {
  readonly rider: Rider;
  readonly x: number;
  readonly up: number;
  /** On the road one leans along. */
  readonly leans: boolean;
  readonly withName: boolean;
}

interface Asked {
  readonly grounds: Grounds;
  readonly on: string;
  readonly road: boolean;
  readonly scale: Scale;
  readonly named: boolean;
  readonly own: string | null;
}

/** The dots of one lane, and how high it has to be for them. */
export function standIn(
  lane: Lane,
  asked: Asked,
): { readonly height: number; readonly dots: readonly Stood[] } {
  const { scale, own, on, road, named, grounds } = asked;
  // The reader's own comes last in its stack, so that it lies on top with its name.
  const riders = lane.riders.toSorted(
    (a, b) => Number(a.municipality.id === own) - Number(b.municipality.id === own),
  );
  const isNamed = (rider: Rider) => (named && isUser(rider)) || rider.municipality.id === own;
  const rows = nameRows();
  const spots = riders.map((rider) => ({ rider, spot: spotOf(rider, on, road) }));
  const keyOf = ({ rider, spot }: (typeof spots)[number]) => JSON.stringify([partOf(rider), spot]);
  const stacks = Map.groupBy(spots, keyOf);
  const dots = spots.map((one): Stood => {
    const { rider, spot } = one;
    const stack = stacks.get(keyOf(one)) ?? [];
    const place = { index: stack.indexOf(one), of: stack.length };
    const withName = isNamed(rider);
    const leans = road && (spot.on !== "block" || isUser(rider));
    if (named && isUser(rider) && spot.on === "road") {
      const x = centreOf(spot, grounds);
      const end = x + 4 * scale.dot + widthOf(rider.municipality.name, scale.text);
      return { rider, x, up: rows(x - 2 * scale.dot, end) * scale.row, leans, withName };
    }
    return { rider, ...stand(rider, spot, place, asked), leans, withName };
  });
  const high = Math.max(0, ...dots.map(({ up }) => up));
  return { height: Math.max(scale.lane, high + 2 * scale.dot + scale.edge), dots };
}

const centreOf = (spot: Exclude<Spot, { on: "block" }>, { now, zero, quarter }: Grounds): number =>
  spot.on === "road" ? now + (spot.quarter + 0.5) * quarter : zero - (spot.quarter + 0.5) * quarter;

/** A stack higher than this is made two or three abreast. */
const highest = 16;

/** The place in a block or a stack. */
function stand(
  rider: Rider,
  spot: Spot,
  { index, of }: { readonly index: number; readonly of: number },
  { grounds, scale, named }: Asked,
): { readonly x: number; readonly up: number } {
  const { dot, step, row } = scale;
  if (spot.on !== "block") {
    const fit = Math.max(1, Math.floor(grounds.quarter / step));
    const abreast = Math.min(fit, Math.ceil(of / highest));
    const left = centreOf(spot, grounds) - ((abreast - 1) * step) / 2;
    return { x: left + (index % abreast) * step, up: Math.floor(index / abreast) * step };
  }
  const part = partOf(rider);
  const block = grounds.blocks.find((one) => one.key === spot.block && one.part === part);
  const { x = 0, columns = 1 } = block ?? {};
  const high = named && part === "users" ? row : step;
  return { x: x + dot + 1 + (index % columns) * step, up: Math.floor(index / columns) * high };
}

/** Names beside each other in a row as long as they fit, else a row higher. */
function nameRows(): (from: number, end: number) => number {
  const taken: { from: number; end: number }[][] = [];
  return (from, end) => {
    const free = taken.findIndex((row) => row.every((one) => end < one.from || from > one.end));
    const row = free === -1 ? taken.push([]) - 1 : free;
    taken[row]?.push({ from, end });
    return row;
  };
}
