import { callerNumber } from "#platform/access/caller-number";
import type { Context } from "#platform/context";
import { Conflict, NotFound } from "#platform/refusal";
import { findMandate, markEnded } from "./mandate-store.ts";

/** Ends a mandate that this organisation gave. Throws `people/unknown-mandate`, `people/mandate-ended`. */
export async function endMandate(ctx: Context, giver: string, id: string): Promise<void> {
  const mandate = await findMandate(ctx.db, id);
  if (mandate?.giver !== giver) {
    throw new NotFound(
      "people/unknown-mandate",
      "This organisation gave no such mandate. Open its list of mandates again.",
    );
  }
  if (mandate.ended_at !== null) {
    throw new Conflict("people/mandate-ended", "This mandate was ended already.");
  }
  await markEnded(ctx.db, id, { by: callerNumber(ctx), at: ctx.now });
}
