import type { Context } from "../context.ts";
import { eraseContent, markWithdrawn } from "./document-store.ts";
import { type Receipt, receiptOf } from "./receipt.ts";
import { requireOwnDocument } from "./require-document.ts";

/**
 * Withdraws a version and erases its content at once: it is how a file that should not be here goes. The record, its
 * digest and its judgements stay. Withdrawing again changes nothing.
 */
export async function withdrawDocument(ctx: Context, owner: string, id: string): Promise<Receipt> {
  const { document } = await requireOwnDocument(ctx, owner, id);
  if (document.withdrawn_at === null) {
    await markWithdrawn(ctx.db, id, ctx.now);
    await eraseContent(ctx.db, [id], ctx.now);
  }
  return receiptOf(document);
}
