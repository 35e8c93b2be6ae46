import { parseCheckpoint, writeCheckpoint } from "#standards/merkle-log/checkpoint";
import { MalformedNote } from "#standards/merkle-log/malformed-note";
import { judgeNote, parseNote, signNote } from "#standards/merkle-log/signed-note";
import type { VerifierKey } from "#standards/merkle-log/verifier-key";
import { type AuditKey, verifyEd25519 } from "./audit-key.ts";
import type { StoredCheckpoint } from "./tree-store.ts";

/** The head of the log at a moment, as its signer said it. */
export type Head = Pick<StoredCheckpoint, "size" | "root" | "at">;

/** Signs the head of the log. */
export function signCheckpoint(key: AuditKey, { size, root, at }: Head): StoredCheckpoint {
  // The time is signed too: without it a line could be put in later and given any date.
  const extensions = [`at ${at.toISOString()}`];
  const text = writeCheckpoint({ origin: key.signer.name, size, root, extensions });
  return { size, root, at, note: signNote(text, key.signer, key.sign) };
}

/** What a checkpoint says when one of these keys signed it; otherwise why it does not count, in half a sentence. */
export function readCheckpoint(note: string, trusted: readonly VerifierKey[]): Head | string {
  try {
    const signed = parseNote(note);
    const verdict = judgeNote(signed, trusted, verifyEd25519);
    if (verdict === "by-nobody-known") return "no key of this log signed it";
    if (verdict === "wrong-signature") return "its signature is not right";
    const { origin, size, root, extensions } = parseCheckpoint(signed.text);
    // Its key may sign for this log alone.
    if (!trusted.some(({ name }) => name === origin)) return "it is of another log";
    const [, at = ""] = /^at (.*)$/.exec(extensions[0] ?? "") ?? [];
    const moment = new Date(at);
    return Number.isNaN(moment.getTime()) ? "it has no time" : { size, root, at: moment };
  } catch (error) {
    if (error instanceof MalformedNote) return `it cannot be read: ${error.message}`;
    throw error;
  }
}
