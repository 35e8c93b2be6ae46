import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/documents";
import type { Context } from "../context.ts";
import { once } from "../idempotency.ts";
import { putContent } from "./chunk-store.ts";
import { checkTerm, type StoredDocument } from "./document.ts";
import { putDocument } from "./document-store.ts";
import type { InspectedFile } from "./inspection/inspect-file.ts";
import { type Receipt, receiptOf } from "./receipt.ts";
import { takeContent } from "./take-content.ts";

type Asked = z.infer<typeof contract.addDocument.body>;

/** Adds the first version of a document to an organisation: a file that was inspected, or a link. */
export function addDocument(
  ctx: Context,
  owner: string,
  asked: Asked,
  { file, key }: { readonly file: InspectedFile | null; readonly key: string | null },
): Promise<Receipt> {
  const content = { owner, ...asked, sha256: file?.sha256 };
  return once(ctx, { route: "addDocument", key, content }, async () => {
    checkTerm(asked.keepUntil, ctx.now);
    const id = uuidv7({ msecs: ctx.now.getTime() });
    const document: StoredDocument = {
      ...(await takeContent(ctx, owner, { url: asked.url, file })),
      id,
      series: id,
      version: 1,
      owner,
      about_kind: asked.aboutKind ?? null,
      about_id: asked.aboutId ?? null,
      title: asked.title,
      audience: asked.audience,
      keep_until: asked.keepUntil,
      created_at: ctx.now,
      created_by: ctx.caller.person ?? 0,
      withdrawn_at: null,
      erased_at: null,
    };
    await putDocument(ctx.db, document);
    if (file) await putContent(ctx.db, id, file.bytes);
    return receiptOf(document);
  });
}
