import type { Rider } from "#contract/adoption";
import { type Block, type Part, parts } from "./blocks.ts";
import type { Lane } from "./lanes.ts";
import { mostLean, type Scale, widthOf } from "./scale.ts";
import { spotOf } from "./spots.ts";

/** A block and where it begins, before it leans. */
export type PlacedBlock = Block & { readonly x: number };

/** How the picture is divided from left to right, measured at its foot. */
export interface Grounds {
  readonly blocks: readonly PlacedBlock[];
  /** Where each part begins; a part that is empty is absent. */
  readonly starts: ReadonlyMap<Part, number>;
  /** How many quarters of plans there are; they stand left of `zero`, where users begin. */
  readonly aheads: number;
  readonly zero: number;
  /** Where the road begins: now. */
  readonly now: number;
  readonly quarter: number;
  /** Quarters that are drawn of the road. */
  readonly quarters: number;
  readonly end: number;
}

interface Asked {
  readonly lanes: readonly Lane[];
  readonly blocks: readonly Block[];
  readonly on: string;
  readonly road: boolean;
  readonly scale: Scale;
  readonly titleOf: (part: Part) => string;
}

export function groundsOf({ lanes, blocks, on, road, scale, titleOf }: Asked): Grounds {
  const riders = lanes.flatMap((lane) => lane.riders);
  const { ahead, back } = quartersOf(riders, on, road);
  const quarters = back === 0 ? 0 : 4 * Math.max(2, Math.ceil(back / 4));
  const rooms = parts.map((part) => {
    const mine = blocks.filter((block) => block.part === part);
    return { part, mine, room: roomFor(mine, titleOf(part), scale) };
  });
  const fixed = rooms.reduce((sum, { room }) => sum + room, scale.label + mostLean + scale.gap);
  const [least, most] = scale.quarter;
  const free = (scale.width - fixed) / Math.max(1, ahead + quarters);
  const quarter = Math.min(most, Math.max(least, free));

  const placed: PlacedBlock[] = [];
  const starts = new Map<Part, number>();
  let x = scale.label;
  let zero = x;
  for (const { part, mine, room } of rooms) {
    const users = part === "users";
    if (users) zero = x;
    const plans = part === "followers" ? ahead : 0;
    if (mine.length + plans + (users ? quarters : 0) > 0) starts.set(part, x);
    // Users without a day stand clear of the plans that end at the line.
    const clear = users && ahead > 0 ? scale.gap / 2 : 0;
    placed.push(...sideBySide(mine, x + clear, scale));
    // Plans stand against the line of now, right of those without a day.
    x += clear + room + plans * quarter;
  }
  const end = x + quarters * quarter;
  return { blocks: placed, starts, aheads: ahead, zero, now: x, quarter, quarters, end };
}

function sideBySide(blocks: readonly Block[], from: number, { gap }: Scale): PlacedBlock[] {
  let x = from;
  return blocks.map((block) => {
    const at = x;
    x += block.width + gap / 2;
    return { ...block, x: at };
  });
}

/** The blocks of a part beside each other, and no less than the title above them. */
function roomFor(mine: readonly Block[], title: string, { gap, title: size }: Scale): number {
  if (mine.length === 0) return 0;
  const wide = mine.reduce((sum, { width }) => sum + width + gap / 2, 0);
  return Math.max(wide, widthOf(title, size)) + gap / 2;
}

/** How many quarters the picture has to go ahead, and back. */
function quartersOf(riders: readonly Rider[], on: string, road: boolean) {
  let ahead = 0;
  let back = 0;
  for (const rider of riders) {
    const spot = spotOf(rider, on, road);
    if (spot.on === "ahead") ahead = Math.max(ahead, spot.quarter + 1);
    if (spot.on === "road") back = Math.max(back, spot.quarter + 1);
  }
  return { ahead, back };
}
