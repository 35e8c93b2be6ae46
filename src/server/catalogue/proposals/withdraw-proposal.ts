import type { Context } from "#platform/context";
import { Conflict } from "#platform/refusal";
import { closeProposal, removeProposal } from "./proposal-store.ts";
import { requireOwn } from "./require-own.ts";

/** Takes back a proposal of who asks; a draft is gone then. Throws `catalogue/unknown-proposal` and `catalogue/judged-already`. */
export async function withdrawProposal(ctx: Context, id: string): Promise<void> {
  const { state } = await requireOwn(ctx, id);
  if (state === "draft") {
    await removeProposal(ctx.db, id);
    return;
  }
  if (state !== "waiting") {
    throw new Conflict(
      "catalogue/judged-already",
      "This was judged or withdrawn already, and cannot be taken back any more.",
    );
  }
  await closeProposal(ctx.db, id, { state: "withdrawn", at: ctx.now });
}
