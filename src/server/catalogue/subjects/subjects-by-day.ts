import type { Context } from "#platform/context";
import { decidedEntries } from "./decided-entries.ts";
import { type Subject, subjectsOf } from "./subject.ts";

/** The same for any day, read once: for who asks of many days. */
export async function subjectsByDay(ctx: Context): Promise<(on: string) => readonly Subject[]> {
  const { entries, deciders } = await decidedEntries(ctx);
  return (on) => entries.flatMap((decided) => subjectsOf(decided, on, deciders));
}
