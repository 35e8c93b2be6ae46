import { v7 as uuidv7 } from "uuid";
import type { z } from "zod";
import type * as contract from "#contract/documents";
import type { Context } from "../context.ts";
import { once } from "../idempotency.ts";
import { Conflict } from "../refusal.ts";
import { putContent } from "./chunk-store.ts";
import { checkTerm, type StoredDocument } from "./document.ts";
import { putDocument } from "./document-store.ts";
import type { InspectedFile } from "./inspection/inspect-file.ts";
import { type Receipt, receiptOf } from "./receipt.ts";
import { type Held, requireOwnDocument } from "./require-document.ts";
import { takeContent } from "./take-content.ts";

type Asked = z.infer<typeof contract.addVersion.body>;

/**
 * Adds a version after the one that is named. Throws `platform/unknown-document`, and `platform/newer-version` when
 * that is not the newest: who adds must have seen what he replaces.
 */
export function addVersion(
  ctx: Context,
  { owner, after }: { readonly owner: string; readonly after: string },
  asked: Asked,
  { file, key }: { readonly file: InspectedFile | null; readonly key: string | null },
): Promise<Receipt> {
  const content = { owner, after, ...asked, sha256: file?.sha256 };
  return once(ctx, { route: "addVersion", key, content }, async () => {
    checkTerm(asked.keepUntil, ctx.now);
    const held = await requireOwnDocument(ctx, owner, after);
    requireNewest(held);
    const document: StoredDocument = {
      ...held.document,
      ...(await takeContent(ctx, owner, { url: asked.url, file })),
      id: uuidv7({ msecs: ctx.now.getTime() }),
      // Also of those that were withdrawn: a number is given once.
      version: Math.max(...held.versions.map(({ version }) => version)) + 1,
      keep_until: asked.keepUntil,
      created_at: ctx.now,
      created_by: ctx.caller.person ?? 0,
      withdrawn_at: null,
      erased_at: null,
    };
    await putDocument(ctx.db, document);
    if (file) await putContent(ctx.db, document.id, file.bytes);
    return receiptOf(document);
  });
}

function requireNewest({ document, versions }: Held): void {
  const newest = versions.find(({ withdrawn_at }) => withdrawn_at === null);
  if (newest?.id === document.id) return;
  throw new Conflict(
    "platform/newer-version",
    newest
      ? `Version ${newest.version} is the newest of this document, and this would come after version ${document.version}. Look at it first, and add yours after it.`
      : "Every version of this document was withdrawn. Add a new document.",
  );
}
