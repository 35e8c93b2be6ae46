import type { Peloton, PelotonGroup, Rider } from "#contract/adoption";
import type { HeadKey } from "./layout.ts";
import { hasRoad, type Spot, spotOf } from "./spots.ts";

/** Riders that stand in one row of the upright picture: a year in production, a year to go, or without a day. */
export interface UprightRow {
  readonly on: Spot["on"];
  /** Whole years ago or ahead; null beside the road. */
  readonly years: number | null;
  /** What those beside the road have in common. */
  readonly block: string | null;
  readonly riders: readonly Rider[];
}

export interface UprightGroup {
  readonly head: HeadKey;
  readonly count: number;
  /** Of whom nothing is known there are none: one figure says it. */
  readonly rows: readonly UprightRow[];
}

const groups: readonly PelotonGroup[] = ["front", "peloton", "followers", "not", "not-known"];

/** The groups from who rides in front to who is not known, and in each the longest in production first. */
export function uprightOf({ riders, on, frontUntil }: Peloton): readonly UprightGroup[] {
  const road = hasRoad(riders, on);
  return groups.flatMap((group): UprightGroup[] => {
    const inGroup = riders.filter((rider) => rider.group === group);
    if (inGroup.length === 0) return [];
    const head = group === "peloton" && frontUntil === null ? "users" : group;
    const rows = group === "not-known" ? [] : rowsOf(inGroup, on, road);
    return [{ head, count: inGroup.length, rows }];
  });
}

function rowsOf(riders: readonly Rider[], on: string, road: boolean): readonly UprightRow[] {
  const stood = riders.map((rider) => ({ rider, place: placeOf(spotOf(rider, on, road)) }));
  const keyOf = ({ place }: (typeof stood)[number]) => JSON.stringify(place);
  return [...Map.groupBy(stood, keyOf).values()]
    .flatMap(([first, ...rest]): UprightRow[] =>
      first ? [{ ...first.place, riders: [first, ...rest].map(({ rider }) => rider) }] : [],
    )
    .toSorted((a, b) => rank(a) - rank(b) || b.riders.length - a.riders.length);
}

const quartersInYear = 4;

const placeOf = (spot: Spot): Omit<UprightRow, "riders"> =>
  spot.on === "block"
    ? { on: spot.on, years: null, block: spot.block }
    : { on: spot.on, years: Math.floor(spot.quarter / quartersInYear), block: null };

/** Longest ago first, then what is soonest to come; without a day last. */
function rank({ on, years }: UprightRow): number {
  if (years === null) return Number.POSITIVE_INFINITY;
  return on === "road" ? -years : years;
}
