import type { z } from "zod";
import type * as contract from "#contract/documents";
import { fingerprintOf, type StoredDocument } from "./document.ts";

export type Receipt = z.infer<typeof contract.addDocument.reply>;

/** What every change of a document answers, and what the audit trail takes its name from. */
export const receiptOf = (document: StoredDocument): Receipt => ({
  id: document.id,
  series: document.series,
  version: document.version,
  sha256: document.sha256,
  fingerprint: fingerprintOf(document),
});
