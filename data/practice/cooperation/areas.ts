import { divideLand } from "../land/divide-land.ts";
import { keyOf } from "../land/hexagon.ts";
import type { Municipality } from "../municipalities/settle.ts";
import type { Random } from "../random.ts";

/** Municipalities that lie together, called after the largest of them. */
export interface Area {
  readonly name: string;
  readonly province: string;
  readonly members: readonly Municipality[];
}

export function areaOf(members: readonly Municipality[]): Area {
  const [first] = members;
  if (first === undefined) {
    throw new Error("An area without municipalities has no name.");
  }
  const largest = members.reduce((a, b) => (b.inhabitants > a.inhabitants ? b : a), first);
  return { name: largest.name, province: largest.province, members };
}

/** Covers the country with areas of about this size; none lies in two provinces. */
export function coverWithAreas(
  municipalities: readonly Municipality[],
  size: number,
  random: Random,
): readonly Area[] {
  const byCell = new Map(municipalities.map((each) => [keyOf(each.cell), each]));
  return [...Map.groupBy(municipalities, ({ province }) => province).values()].flatMap((group) => {
    const count = Math.max(1, Math.round(group.length / size));
    const equal = Array.from({ length: count }, () => 1);
    const land = group.map(({ cell }) => cell);
    return divideLand(land, equal, random).map((cells) =>
      areaOf(cells.flatMap((cell) => byCell.get(keyOf(cell)) ?? [])),
    );
  });
}
