import { type Context, dutchDate } from "#platform/context";
import { addressOf } from "./known-store.ts";

/**
 * The general mail address of an organisation of today in the register of government organisations. Null when it
 * stands there not, when it is that of a desk or a person, and for what has ended.
 */
export function registeredAddress(ctx: Context, organisation: string): Promise<string | null> {
  return addressOf(ctx.db, organisation, dutchDate(ctx.now));
}
