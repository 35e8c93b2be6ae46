import type { Peloton } from "#contract/adoption";
import type { PageView } from "../../page.ts";
import type { Block } from "./blocks.ts";
import type { Lane, LaneChoice } from "./lanes.ts";
import type { HeadKey } from "./layout.ts";
import { bare } from "./spots.ts";

type Words = Pick<PageView, "t" | "format">;

/** “Peloton 93”: what stands above a part of the picture, with how many ride in it. */
export function headWords(head: HeadKey, { counts }: Peloton, { t, format }: Words): string {
  const count = head === "users" ? counts.peloton + counts.front : counts[head];
  return t(`adoptionPeloton.head.${head}`, { n: format.number(count) });
}

/** What stands below the head of a block: how many of them there are, when they are not all. */
export function underWords(
  { key, part, count }: Pick<Block, "key" | "part" | "count">,
  { counts }: Peloton,
  { t, format }: Words,
): string {
  const n = format.number(count);
  if (part === "not") return t("adoptionPeloton.under.not");
  if (key === bare) {
    return count === counts["not-known"]
      ? t("adoptionPeloton.under.none")
      : t("adoptionPeloton.under.noneOf", { n });
  }
  if (key === "says" || key === "undated") return t(`adoptionPeloton.under.${key}`, { n });
  const words = part === "not-known" ? kindOf(key, t) : statusOf(key, { t });
  return `${n} ${words}`;
}

export const underFrontWords = ({ frontUntil }: Peloton, { t, format }: Words): string =>
  frontUntil === null
    ? ""
    : t("adoptionPeloton.under.front", { date: format.shortDate(frontUntil) });

// A block of one thing that is said goes by its code.
type Kind = NonNullable<Peloton["riders"][number]["sourceSays"]>;
type Status = NonNullable<Peloton["riders"][number]["status"]> | "used";
const kindOf = (key: string, t: Words["t"]) => t(`adoptionPeloton.kind.${key as Kind}`);
export const statusOf = (key: string, { t }: Pick<Words, "t">): string =>
  t(`adoptionPeloton.status.${key as Status}`);

/** How many of a lane use it, of those of whom it is known, and of how many it is not: nobody is taken for a no. */
export function laneCounts(
  { users, known, unknown }: Pick<Lane, "users" | "known" | "unknown">,
  { t, format }: Words,
): readonly [users: string, unknown: string] {
  const n = format.number(unknown);
  if (known === 0) {
    return [
      t("adoptionPeloton.lane.noneKnown"),
      t("adoptionPeloton.lane.allUnknown", { count: unknown, n }),
    ];
  }
  return [
    t("adoptionPeloton.lane.users", { n: format.number(users), known: format.number(known) }),
    t("adoptionPeloton.lane.unknown", { n }),
  ];
}

/** The name of a lane; in a small picture a size in a few signs. */
export function laneWords(
  { key, name }: Pick<Lane, "key" | "name">,
  by: LaneChoice,
  { t }: Words,
  short = false,
): string {
  if (key === null) {
    return t(by === "size" ? "adoptionPeloton.lane.noSize" : "adoptionPeloton.lane.noProvince");
  }
  if (name !== null) return name;
  const size = key as NonNullable<Peloton["riders"][number]["sizeClass"]>;
  return short ? t(`adoptionPeloton.lane.short.${size}`) : t(`words.sizeClass.${size}`);
}
