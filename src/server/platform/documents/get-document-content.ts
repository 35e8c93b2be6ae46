import { Readable } from "node:stream";
import type { Context } from "../context.ts";
import { Forbidden, NotFound } from "../refusal.ts";
import { contentOf } from "./chunk-store.ts";
import { fingerprintOf, type StoredDocument, sightOf } from "./document.ts";
import { requireConfidential, requireSeen } from "./get-document.ts";
import { requireContent } from "./require-document.ts";

/** A file to give: what it is, and its bytes as they are taken. */
export interface Content {
  readonly fileName: string;
  readonly mediaType: string;
  readonly bytes: number;
  readonly sha256: string;
  readonly fingerprint: string;
  /** Whether everyone may have it. */
  readonly open: boolean;
  readonly content: AsyncIterable<Buffer>;
}

/** The file of a version that is for everyone or the network. Throws `platform/for-judges-only` for any other. */
export async function getDocumentContent(ctx: Context, id: string): Promise<Content> {
  const document = await requireSeen(ctx, id);
  if (sightOf(ctx.caller, document) !== "all") {
    throw new Forbidden(
      "platform/for-judges-only",
      "This document is for judges only. They and its owner read it among the confidential documents of the organisation, where every reading is noted.",
    );
  }
  return given(document, contentOf(ctx.db, sizeOf(document)));
}

/**
 * The file of a version that is for judges only. Read at once and in the transaction that notes the reading: that is
 * over before the first byte leaves.
 */
export async function getConfidentialContent(
  ctx: Context,
  owner: string,
  id: string,
): Promise<Content> {
  const document = await requireConfidential(ctx, owner, id);
  const parts: Buffer[] = [];
  for await (const part of contentOf(ctx.db, sizeOf(document))) parts.push(part);
  return given(document, Readable.from(parts));
}

/** Throws `platform/no-file` for a link and `platform/document-gone` for what was withdrawn or erased. */
function sizeOf(document: StoredDocument): { id: string; bytes: number } {
  requireContent(document);
  if (document.bytes === null) {
    throw new NotFound(
      "platform/no-file",
      "This document is a link. Its address is in the record.",
    );
  }
  return { id: document.id, bytes: document.bytes };
}

const given = (document: StoredDocument, content: AsyncIterable<Buffer>): Content => ({
  fileName: document.file_name ?? "",
  mediaType: document.media_type ?? "",
  bytes: document.bytes ?? 0,
  sha256: document.sha256,
  fingerprint: fingerprintOf(document),
  open: document.audience === "public",
  content,
});
