import type { Peloton, Rider } from "#contract/adoption";
import { type Block, blocksOf, type Part, parts } from "./blocks.ts";
import { type Grounds, groundsOf, type PlacedBlock } from "./grounds.ts";
import { standIn } from "./lane-dots.ts";
import type { Lane } from "./lanes.ts";
import { leanOf, round, type Scale, widthOf } from "./scale.ts";
import { hasRoad, isUser, quartersBetween } from "./spots.ts";

export interface Dot {
  readonly rider: Rider;
  readonly x: number;
  readonly y: number;
  readonly own: boolean;
  readonly named: boolean;
}

/** What stands above a part: of the users twice, when some ride in front. */
export type HeadKey = Part | "peloton" | "front";

interface Head {
  readonly key: HeadKey;
  readonly x: number;
  readonly width: number;
}

/** A line that leans, from its foot to its top. */
export interface Slant {
  readonly foot: number;
  readonly top: number;
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** Where the lanes begin and end. */
  readonly top: number;
  readonly bottom: number;
  readonly road: boolean;
  readonly lanes: readonly { readonly lane: Lane; readonly top: number; readonly bottom: number }[];
  readonly dots: readonly Dot[];
  readonly heads: readonly Head[];
  readonly blocks: readonly (PlacedBlock & { readonly headX: number })[];
  /** Where the plans stand, when there are any. */
  readonly ahead: number | null;
  readonly now: Slant | null;
  readonly years: readonly Slant[];
  /** Before it rides the front group. */
  readonly front: Slant | null;
}

export interface Asked {
  readonly peloton: Peloton;
  readonly lanes: readonly Lane[];
  readonly scale: Scale;
  /** The reader's own municipality. */
  readonly own: string | null;
  readonly titleOf: (head: HeadKey) => string;
  readonly under: (block: Pick<Block, "key" | "part" | "count">) => string;
  /** What stands below the head of the front group. */
  readonly underFront: string;
}

/** Up to this many users each stands with its name. */
export const mostNames = 12;
const foot = 26;

/** Places a peloton: every municipality a dot, in the lane of its size or province, further right as it started earlier. */
export function layOut({ peloton, lanes, scale, own, titleOf, under, underFront }: Asked): Drawn {
  const { riders, on, frontUntil } = peloton;
  const road = hasRoad(riders, on);
  const named = riders.filter(isUser).length <= mostNames;
  const blocks = blocksOf({ lanes, on, road, scale, named, under });
  const grounds = groundsOf({ lanes, blocks, on, road, scale, titleOf });
  const stood = lanes.map((lane) => ({
    lane,
    ...standIn(lane, { grounds, on, road, scale, named, own }),
  }));
  const bottom = scale.top + stood.reduce((sum, { height }) => sum + height, 0);
  // What stands on the road leans: the higher, the further to the right.
  const lean = road ? leanOf(bottom - scale.top) : 0;
  const shift = (y: number) => (bottom - y) * lean;
  const slant = (x: number): Slant => ({
    foot: round(x + shift(bottom + 6)),
    top: round(x + shift(scale.top - 10)),
  });

  let y = scale.top;
  const placed = stood.map(({ lane, height, dots }) => {
    const top = y;
    y += height;
    const base = y - scale.edge / 2 - scale.dot;
    const inLane = dots.map(({ rider, x, up, leans, withName }): Dot => {
      const at = base - up;
      return {
        rider,
        x: round(leans ? x + shift(at) : x),
        y: round(at),
        own: rider.municipality.id === own,
        named: withName,
      };
    });
    return { lane, top: round(top), bottom: round(y), dots: inLane.toSorted((a, b) => a.x - b.x) };
  });

  const years = road ? Math.floor(grounds.quarters / 4) : 0;
  const limit =
    frontUntil === null ? null : grounds.now + quartersBetween(frontUntil, on) * grounds.quarter;
  const heads = headsOf({ peloton, grounds, limit, scale, titleOf, shift: shift(scale.top - 10) });
  const nameEnds = placed.flatMap(({ dots }) =>
    dots
      .filter((dot) => dot.named)
      .map((dot) => dot.x + 3 * scale.dot + widthOf(dot.rider.municipality.name, scale.text)),
  );
  const last = heads.at(-1);
  const width = Math.max(
    scale.width,
    grounds.end + shift(scale.top - 10) + 4,
    last === undefined
      ? 0
      : last.x +
          Math.max(
            widthOf(titleOf(last.key), scale.title),
            last.key === "front" ? widthOf(underFront, scale.text) : 0,
          ),
    ...nameEnds,
  );
  const aheadFrom = grounds.starts.get("followers");
  return {
    width: Math.ceil(width),
    height: Math.ceil(bottom + (road ? foot + scale.text * 1.4 : 8)),
    top: scale.top,
    bottom: round(bottom),
    road,
    lanes: placed.map(({ lane, top, bottom: end }) => ({ lane, top, bottom: end })),
    dots: placed.flatMap(({ dots }) => dots),
    heads,
    blocks: grounds.blocks.map((block) => ({
      ...block,
      headX: round(block.x + (block.part === "users" ? shift(scale.top - 10) : 0)),
    })),
    ahead: road && grounds.aheads > 0 && aheadFrom !== undefined ? round(grounds.zero) : null,
    now: road ? slant(grounds.now) : null,
    years: Array.from({ length: years }, (_, n) =>
      slant(grounds.now + (n + 1) * 4 * grounds.quarter),
    ),
    front: limit === null ? null : slant(limit),
  };
}

interface HeadsAsked {
  readonly peloton: Peloton;
  readonly grounds: Grounds;
  readonly limit: number | null;
  readonly scale: Scale;
  readonly titleOf: (head: HeadKey) => string;
  /** How far the road leans over at the height of the heads. */
  readonly shift: number;
}

/** Heads from left to right, none over another. */
function headsOf({ peloton, grounds, limit, scale, titleOf, shift }: HeadsAsked): readonly Head[] {
  const starts = parts.flatMap((part) => {
    const x = grounds.starts.get(part);
    if (x === undefined) return [];
    if (part !== "users") return [{ key: part as HeadKey, x }];
    if (limit === null) return [{ key: part as HeadKey, x: x + shift }];
    const pack = peloton.counts.peloton > 0 ? [{ key: "peloton" as HeadKey, x: x + shift }] : [];
    return [...pack, { key: "front" as HeadKey, x: limit + shift }];
  });
  let free = 0;
  const apart = starts.map(({ key, x }) => {
    const at = Math.max(x, free);
    free = at + widthOf(titleOf(key), scale.title) + scale.gap / 2;
    return { key, x: at };
  });
  return apart.map(({ key, x }, index) => {
    const until = apart[index + 1]?.x ?? Math.max(free, grounds.end + shift);
    return { key, x: round(x), width: round(Math.max(scale.title, until - x - scale.gap / 2)) };
  });
}
