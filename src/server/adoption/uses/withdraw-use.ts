import { catalogueEntries } from "#catalogue";
import type { Context } from "#platform/context";
import { NotFound } from "#platform/refusal";
import { requireAdopter } from "../require-adopter.ts";
import { wholeOf } from "../standings/scope.ts";
import { holdOrganisation, ownUsesNow, withdrawUseRow } from "./use-store.ts";

/** Takes back what an organisation said of a use, so that it is not known again. Throws `adoption/unknown-use` and `adoption/organisation-ended`. */
export async function withdrawUse(
  ctx: Context,
  organisation: string,
  entry: string,
  use: string,
): Promise<void> {
  await requireAdopter(ctx, organisation);
  const { id: whole } = await catalogueEntries.require(ctx, entry);
  const parts = await catalogueEntries.partsToWholes(ctx);
  await holdOrganisation(ctx.db, organisation);
  const found = (await ownUsesNow(ctx.db, organisation)).find(({ id }) => id === use);
  if (!found || wholeOf({ parts }, found.entry) !== whole) {
    throw new NotFound(
      "adoption/unknown-use",
      "The organisation does not say this, or says something else by now. Read its uses again.",
    );
  }
  await withdrawUseRow(ctx.db, use, { at: ctx.now, by: ctx.caller.person });
}
