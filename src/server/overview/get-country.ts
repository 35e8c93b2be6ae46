import type { z } from "zod";
import type * as contract from "#contract/overview";
import { countryFigures } from "#network";
import { type Context, dutchDate } from "#platform/context";

/** The country in a few figures; today when no date is asked. */
export async function getCountry(
  ctx: Context,
  asked: string | undefined,
): Promise<z.infer<typeof contract.getCountry.reply>> {
  const on = asked ?? dutchDate(ctx.now);
  return countryFigures(ctx, on);
}
