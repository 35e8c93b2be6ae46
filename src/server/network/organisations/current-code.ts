import { type Context, dutchDate } from "#platform/context";
import { codeOn } from "./known-store.ts";

/**
 * The code of today: its own, or of an ended municipality that of its successor. Null when it was divided, because then
 * a person must choose, and for what ended without a successor or was never there.
 */
export function currentCode(ctx: Context, id: string): Promise<string | null> {
  return codeOn(ctx.db, id, dutchDate(ctx.now));
}
