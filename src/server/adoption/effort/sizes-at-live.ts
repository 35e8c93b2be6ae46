import type { SizeClass } from "#contract/network";
import { municipalityHistory } from "#network";
import type { Context } from "#platform/context";
import type { EffortRow } from "./effort.ts";

type Live = Pick<EffortRow, "organisation" | "live_on">;

/** How large each was when it went live; null of what is no municipality, and where the day is not known. */
export async function sizesAtLive(
  ctx: Context,
  rows: readonly Live[],
): Promise<(row: Live) => SizeClass | null> {
  const sizeOf = await municipalityHistory.sizeClassesOn(
    ctx,
    rows.flatMap(({ organisation, live_on }) =>
      live_on === null ? [] : [{ code: organisation, day: live_on }],
    ),
  );
  return ({ organisation, live_on }) =>
    live_on === null ? null : sizeOf({ code: organisation, day: live_on });
}
