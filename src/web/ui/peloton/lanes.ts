import type { Rider } from "#contract/adoption";
import { sizeClasses } from "#contract/network";
import { isUser } from "./spots.ts";

export const laneChoices = ["size", "province"] as const;
export type LaneChoice = (typeof laneChoices)[number];

/** Municipalities of one size class or province, side by side in the picture. */
export interface Lane {
  /** A size class or the code of a province; null when that is not known. */
  readonly key: string | null;
  /** The name of a province; of a size class the page has the words. */
  readonly name: string | null;
  readonly riders: readonly Rider[];
  readonly users: number;
  /** Of how many it is known whether they use it, and of how many it is not. */
  readonly known: number;
  readonly unknown: number;
}

const inDutch = new Intl.Collator("nl");
const sizes: readonly string[] = sizeClasses;

/** From large to small, or by name; what is not known comes last. */
export function lanesOf(riders: readonly Rider[], by: LaneChoice): readonly Lane[] {
  const keyOf = (rider: Rider) => (by === "size" ? rider.sizeClass : (rider.province?.id ?? null));
  const lanes = [...Map.groupBy(riders, keyOf)].map(([key, inLane]) => {
    const unknown = inLane.filter(({ group }) => group === "not-known").length;
    return {
      key,
      name: by === "size" ? null : (inLane[0]?.province?.name ?? null),
      riders: inLane,
      users: inLane.filter(isUser).length,
      known: inLane.length - unknown,
      unknown,
    };
  });
  const size = ({ key }: Lane) => sizes.indexOf(key ?? "");
  return lanes.toSorted((a, b) => {
    const last = Number(a.key === null) - Number(b.key === null);
    if (last !== 0) return last;
    return by === "size" ? size(b) - size(a) : inDutch.compare(a.name ?? "", b.name ?? "");
  });
}
