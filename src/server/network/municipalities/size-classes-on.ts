import type { SizeClass } from "#contract/network";
import type { Context } from "#platform/context";
import { type OnDay, sizeClassesOfDays } from "./day-store.ts";

/**
 * How large each was on its own day, by the inhabitants of the year of that day or of the last year known before it. Null
 * of what is no municipality or was none that day, and where no inhabitants are known.
 */
export async function sizeClassesOn(
  ctx: Context,
  asked: readonly OnDay[],
): Promise<(one: OnDay) => SizeClass | null> {
  if (asked.length === 0) return () => null;
  const sizes = new Map(
    (await sizeClassesOfDays(ctx.db, asked)).map((one) => [keyOf(one), one.sizeClass]),
  );
  return (one) => sizes.get(keyOf(one)) ?? null;
}

const keyOf = ({ code, day }: OnDay): string => `${code} ${day}`;
