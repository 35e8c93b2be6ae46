import type { CheckOptions } from "#standards/istandaarden/message-check";
import { type Checking, checkBlob } from "./check-blob.ts";
import type { Unread } from "./exchange.ts";
import type { Held } from "./held.ts";

/** Of a file that is checked again, while somebody waits for it. */
export const alone: Checking = { onPart: () => undefined, isStopped: () => false };

/** What came of a file; null: it was stopped. */
export async function outcomeOf(
  blob: Blob,
  options: CheckOptions,
  checking: Checking,
): Promise<{ outcome: Held["outcome"]; digest: string | null } | null> {
  try {
    const checked = await checkBlob(blob, options, checking);
    return checked && { outcome: checked.verdict, digest: checked.digest };
  } catch (error) {
    // A fault of ours is no fault of the file.
    if (!(error instanceof DOMException)) throw error;
    const why: Unread = error.name === "NotFoundError" ? "gone" : "unreadable";
    return { outcome: { why }, digest: null };
  }
}
