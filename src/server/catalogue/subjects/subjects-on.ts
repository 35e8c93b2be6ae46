import type { Context } from "#platform/context";
import type { Subject } from "./subject.ts";
import { subjectsByDay } from "./subjects-by-day.ts";

/**
 * What asks for an answer on a day: every entry of stage `shared` that is no agreement, and of every agreement each
 * version with a level in force. In the order of names.
 */
export async function subjectsOn(ctx: Context, on: string): Promise<readonly Subject[]> {
  return (await subjectsByDay(ctx))(on);
}
