import type { Context } from "#platform/context";
import { registerDate } from "./sources/source-store.ts";

/**
 * The date of the register when the date asked lies before it: of that day it does not say who worked
 * together. Null when no date was asked, or one of which the register may speak.
 */
export async function registerSilentUntil(
  ctx: Context,
  asked: string | undefined,
): Promise<string | null> {
  if (asked === undefined) return null;
  const date = await registerDate(ctx.db);
  return date !== null && asked < date ? date : null;
}
