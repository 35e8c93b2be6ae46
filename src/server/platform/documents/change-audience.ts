import type { DocumentAudience } from "#contract/documents";
import type { Context } from "../context.ts";
import { setAudience } from "./document-store.ts";
import { type Receipt, receiptOf } from "./receipt.ts";
import { requireOwnDocument } from "./require-document.ts";

/** Changes who may read a document, in all its versions: what is behind the newest must not stay open. */
export async function changeAudience(
  ctx: Context,
  owner: string,
  id: string,
  audience: DocumentAudience,
): Promise<Receipt> {
  const { document } = await requireOwnDocument(ctx, owner, id);
  await setAudience(ctx.db, document.series, audience);
  return receiptOf(document);
}
