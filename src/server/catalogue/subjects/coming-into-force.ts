import type { Context } from "#platform/context";
import { decidedEntries } from "./decided-entries.ts";
import { type ComingSubject, comingOf } from "./subject.ts";

/** The levels that come into force after a day and by another, as far as they were decided on the first. By name. */
export async function comingIntoForce(
  ctx: Context,
  on: string,
  until: string,
): Promise<readonly ComingSubject[]> {
  const { entries, deciders } = await decidedEntries(ctx);
  return entries.flatMap((decided) => comingOf(decided, on, until, deciders));
}
