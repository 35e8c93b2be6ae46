import type { z } from "zod";
import type * as contract from "#contract/collecting";
import type { Context } from "#platform/context";
import { Conflict, Forbidden } from "#platform/refusal";
import { ownerNow } from "../proposals/owner-now.ts";
import { requireSendable } from "../proposals/require-sendable.ts";
import { originOf } from "./entry.ts";
import { holdWhole } from "./require-entry.ts";
import { rewriteEntry } from "./write-entry.ts";

/**
 * Changes an entry in the name of the organisation that owns it. Throws `catalogue/unknown-entry`, `catalogue/not-owner`,
 * `catalogue/entry-changed` when somebody was first, and `catalogue/faulty`.
 */
export async function changeEntry(
  ctx: Context,
  organisation: string,
  entry: string,
  { content, version, note }: z.infer<typeof contract.changeEntry.body>,
): Promise<{ version: number }> {
  const row = await holdWhole(ctx, entry);
  if ((await ownerNow(ctx, row)).ownerId !== organisation) {
    throw new Forbidden(
      "catalogue/not-owner",
      "Your organisation does not own this entry. Propose the change, or claim the entry first.",
    );
  }
  if (row.version !== version) {
    throw new Conflict(
      "catalogue/entry-changed",
      "Somebody changed this entry in the meantime. Read it again and put in what you had.",
      [{ where: "body.version", detail: `now ${row.version}` }],
    );
  }
  // Who owns it is not given away by filling in another: the other claims it.
  const { ownerId: _, ...kept } = content;
  await requireSendable(ctx, { kind: "change", content: kept, stage: null });
  return {
    version: await rewriteEntry(ctx, row, kept, {
      origin: originOf(ctx),
      organisation,
      note: note ?? null,
    }),
  };
}
