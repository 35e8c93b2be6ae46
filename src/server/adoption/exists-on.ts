import { currentCode } from "#network";
import type { Context } from "#platform/context";
import { municipalitiesWithin } from "./municipalities-within.ts";

/**
 * Whether an organisation existed on the day that is asked; today when it is left out. Of what is no municipality it is
 * known of today alone.
 */
export async function existsOn(
  ctx: Context,
  { id, kind }: { readonly id: string; readonly kind: string },
  on: string | undefined,
): Promise<boolean> {
  if (on === undefined) return (await currentCode(ctx, id)) === id;
  return kind !== "municipality" || (await municipalitiesWithin(ctx, on)).has(id);
}
