import type { PelotonGroup, Rider } from "#contract/adoption";
import type { Lane } from "./lanes.ts";
import { type Scale, widthOf } from "./scale.ts";
import { bare, spotOf } from "./spots.ts";

/** What a part of the picture is of; front group and peloton are users both. */
export type Part = "not-known" | "not" | "followers" | "users";
export const parts: readonly Part[] = ["not-known", "not", "followers", "users"];

const partOfGroup: Readonly<Record<PelotonGroup, Part>> = {
  front: "users",
  peloton: "users",
  followers: "followers",
  not: "not",
  "not-known": "not-known",
};
export const partOf = ({ group }: Pick<Rider, "group">): Part => partOfGroup[group];

/** Dots beside the road: of whom no day is known, or nothing at all. */
export interface Block {
  readonly key: string;
  readonly part: Part;
  readonly count: number;
  /** Dots beside each other in it. */
  readonly columns: number;
  readonly width: number;
}

interface Asked {
  readonly lanes: readonly Lane[];
  readonly on: string;
  readonly road: boolean;
  readonly scale: Scale;
  /** Whether each user stands with its name. */
  readonly named: boolean;
  /** The words below the head of a block. */
  readonly under: (block: Pick<Block, "key" | "part" | "count">) => string;
}

/** Every block that somebody stands in, from not known to users. */
export function blocksOf({ lanes, on, road, scale, named, under }: Asked): readonly Block[] {
  const standing = lanes.flatMap((lane, index) =>
    lane.riders.flatMap((rider) => {
      const spot = spotOf(rider, on, road);
      const part = partOf(rider);
      return spot.on === "block"
        ? [{ index, rider, part, key: spot.block, id: `${part} ${spot.block}` }]
        : [];
    }),
  );
  return [...Map.groupBy(standing, ({ id }) => id).values()]
    .flatMap((all): Block[] => {
      const [first] = all;
      if (!first) return [];
      const { key, part } = first;
      const withNames = named && part === "users";
      const most = Math.max(
        ...[...Map.groupBy(all, ({ index }) => index).values()].map(({ length }) => length),
      );
      const columns = withNames ? 1 : columnsFor(most, scale);
      const names = withNames ? all.map(({ rider }) => rider.municipality.name) : [];
      const texts = [
        widthOf(under({ key, part, count: all.length }), scale.text),
        ...names.map((name) => widthOf(name, scale.text) + 3 * scale.dot),
      ];
      const width = Math.max(columns * scale.step, ...texts);
      return [{ key, part, count: all.length, columns, width }];
    })
    .toSorted(
      (a, b) =>
        parts.indexOf(a.part) - parts.indexOf(b.part) ||
        Number(b.key === bare) - Number(a.key === bare) ||
        b.count - a.count ||
        (a.key < b.key ? -1 : 1),
    );
}

/** About twice as wide as high. */
const columnsFor = (most: number, { wide }: Scale): number =>
  Math.min(wide, Math.max(3, Math.ceil(Math.sqrt(2 * most))));
