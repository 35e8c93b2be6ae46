import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { entriesOfWhole } from "../entries/entry-store.ts";
import { holdWhole } from "../entries/require-entry.ts";
import { findKits, putKitRow, removeKit } from "./kit-store.ts";

/**
 * Puts down how an organisation went about it, or takes that away. Throws `catalogue/unknown-entry`, and
 * `catalogue/kit-changed` when a colleague was first.
 */
export async function putKit(
  ctx: Context,
  organisation: string,
  entry: string,
  { steps, version }: z.infer<typeof contract.putKit.body>,
): Promise<void> {
  const { id: whole } = await holdWhole(ctx, entry);
  // Of a part that was merged into it too: it is told with the whole, and changed where it stands.
  const family = (await entriesOfWhole(ctx.db, whole)).map(({ id }) => id);
  const kits = await findKits(ctx.db, { entries: family, organisation });
  const kit = kits.find((one) => one.entry === whole) ?? kits[0];
  if ((kit?.version ?? null) !== version) {
    throw new Conflict(
      "catalogue/kit-changed",
      "A colleague changed these steps in the meantime. Read them again and put in what you had.",
      [{ where: "body.version", detail: `now ${kit?.version ?? "null"}` }],
    );
  }
  if (steps.length === 0) {
    if (kit) await removeKit(ctx.db, kit.id);
    return;
  }
  await putKitRow(ctx.db, {
    id: kit?.id ?? uuidv7({ msecs: ctx.now.getTime() }),
    entry: kit?.entry ?? whole,
    organisation,
    steps,
    changed_at: ctx.now,
    changed_by: ctx.caller.person,
    version: (version ?? 0) + 1,
  });
}
