import type { AuditProof } from "#contract/audit";
import { fromBase64 } from "#standards/merkle-log/base64";
import { MalformedNote } from "#standards/merkle-log/malformed-note";
import { leafHash } from "#standards/merkle-log/tree-hash";
import { parseVerifierKey, type VerifierKey } from "#standards/merkle-log/verifier-key";
import { verifyInclusion } from "#standards/merkle-log/verify-inclusion";
import { sha256 } from "./audit-key.ts";
import { entryOf } from "./audit-line.ts";
import { type Head, readCheckpoint } from "./signed-checkpoint.ts";

/** What a proof shows. */
export interface CheckedProof {
  /** The head of the log in which the line stands; null when the proof does not hold. */
  readonly head: Head | null;
  /** Why it does not hold, in a sentence. */
  readonly why: string | null;
}

/**
 * Checks a proof with nothing but itself. It is worth as much as its verification key: whoever checks compares that
 * with the key that the log is known by, or names the keys that count in `known`.
 */
export function checkProof(proof: AuditProof, known?: readonly VerifierKey[]): CheckedProof {
  const fails = (why: string): CheckedProof => ({ head: null, why });
  const trusted = known ?? [keyIn(proof)].filter((key) => key !== null);
  const head = readCheckpoint(proof.checkpoint, trusted);
  if (typeof head === "string") return fails(`The checkpoint does not count: ${head}.`);
  const salt = fromBase64(proof.salt);
  const path = proof.path.map(fromBase64).filter((hash) => hash !== null);
  if (!salt || path.length < proof.path.length)
    return fails("The proof is not written as it should be.");
  const at = new Date(proof.line.at);
  const leaf = leafHash(sha256, entryOf({ ...proof.line, at, salt }));
  const holds = verifyInclusion(sha256, {
    index: proof.leaf,
    size: head.size,
    leaf,
    root: head.root,
    path,
  });
  return holds
    ? { head, why: null }
    : fails(`This line does not stand at leaf ${proof.leaf} of the log that was signed.`);
}

function keyIn({ verificationKey }: AuditProof): VerifierKey | null {
  try {
    return parseVerifierKey(sha256, verificationKey);
  } catch (error) {
    if (error instanceof MalformedNote) return null;
    throw error;
  }
}
