import type { Context } from "#platform/context";
import { decidedEntries } from "./decided-entries.ts";
import { type Subject, subjectsOf } from "./subject.ts";

/**
 * What asks for an answer on a day: every entry of stage `shared` that is no agreement, and of every agreement each
 * version with a level in force. In the order of names.
 */
export async function subjectsOn(ctx: Context, on: string): Promise<readonly Subject[]> {
  const { entries, deciders } = await decidedEntries(ctx);
  return entries.flatMap((decided) => subjectsOf(decided, on, deciders));
}
