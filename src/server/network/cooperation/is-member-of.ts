import { type Context, dutchDate } from "#platform/context";
import { takesPartIn } from "./participation-store.ts";

/**
 * Whether an organisation of today takes part in a joint arrangement, or in the one that set a regional body up. Who
 * went up in another takes part no more; the other does.
 */
export function isMemberOf(ctx: Context, member: string, arrangement: string): Promise<boolean> {
  return takesPartIn(ctx.db, { member, arrangement, on: dutchDate(ctx.now) });
}
