import { type Context, dutchDate } from "#platform/context";
import { municipalitiesIn } from "./shared-store.ts";

/**
 * The codes of the municipalities of today that take part in a joint arrangement, or in the one that set a regional
 * body up. Who went up in another takes part no more; the other does.
 */
export async function membersOf(ctx: Context, arrangement: string): Promise<readonly string[]> {
  const members = await municipalitiesIn(ctx.db, arrangement, dutchDate(ctx.now));
  return members.map(({ code }) => code);
}
