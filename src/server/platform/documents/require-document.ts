import type { Context } from "../context.ts";
import { NotFound } from "../refusal.ts";
import { type StoredDocument, unknownDocument } from "./document.ts";
import { findDocument, lockSeries } from "./document-store.ts";

/** A version to change, and all versions of its document, the newest first, held fast until this is done. */
export interface Held {
  readonly document: StoredDocument;
  readonly versions: readonly StoredDocument[];
}

/** A version of this organisation, to change it. Throws `platform/unknown-document`: of another it is not found either. */
export async function requireOwnDocument(ctx: Context, owner: string, id: string): Promise<Held> {
  const found = await findDocument(ctx.db, id);
  const versions = found?.owner === owner ? await lockSeries(ctx.db, found.series) : [];
  const document = versions.find((version) => version.id === id);
  if (!document) throw unknownDocument();
  return { document, versions };
}

/** Throws `platform/document-gone` for a version whose content was withdrawn or erased. */
export function requireContent({ withdrawn_at, erased_at }: StoredDocument): void {
  if (withdrawn_at === null && erased_at === null) return;
  throw new NotFound(
    "platform/document-gone",
    `The content of this version was ${withdrawn_at === null ? "erased when its term was over" : "withdrawn"}. Only its record is left.`,
  );
}
