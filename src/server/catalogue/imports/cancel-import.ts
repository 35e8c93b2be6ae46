import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { holdImport, removeImport } from "./import-store.ts";
import { requireImport } from "./require-import.ts";

/** Throws away what was read in: nothing of it is left. Throws `catalogue/unknown-import` and `catalogue/import-taken`. */
export async function cancelImport(ctx: Context, organisation: string, id: string): Promise<void> {
  const { state } = await requireImport(ctx, organisation, id, holdImport);
  if (state === "taken") {
    throw new Conflict(
      "catalogue/import-taken",
      "This was taken over already. Withdraw the proposals that came of it, or change the entries back.",
    );
  }
  await removeImport(ctx.db, id);
}
