import type { SizeClass } from "#contract/network";
import { municipalityHistory } from "#network";
import { type Context, dutchDate } from "#platform/context";
import type { EffortRow } from "./effort.ts";

type Live = Pick<EffortRow, "organisation" | "live_on">;

/** How large each was when it went live, or is now when it told no day; null of what is no municipality on that day. */
export async function sizesAtLive(
  ctx: Context,
  rows: readonly Live[],
): Promise<(row: Live) => SizeClass | null> {
  const today = dutchDate(ctx.now);
  const onDay = ({ organisation, live_on }: Live) => ({
    code: organisation,
    day: live_on ?? today,
  });
  const sizeOf = await municipalityHistory.sizeClassesOn(ctx, rows.map(onDay));
  return (row) => sizeOf(onDay(row));
}
