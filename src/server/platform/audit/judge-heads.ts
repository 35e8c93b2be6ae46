import { sameHash } from "#standards/merkle-log/tree-hash";
import type { VerifierKey } from "#standards/merkle-log/verifier-key";
import { type Findings, finding } from "./finding.ts";
import { type Head, readCheckpoint } from "./signed-checkpoint.ts";
import type { StoredCheckpoint } from "./tree-store.ts";

/** A checkpoint that stood outside the database. */
export interface OutsideCheckpoint {
  /** Where it stood: the name of a file. */
  readonly from: string;
  readonly note: string;
}

/** A head that was signed by a key that counts, and where it was found; null is the database. */
export interface SignedHead extends Head {
  readonly from: string | null;
}

/** The head that a checkpoint of the database says, when it is signed and its columns say the same. */
export function storedHead(
  { size, root, at, note }: StoredCheckpoint,
  trusted: readonly VerifierKey[],
  findings: Findings,
): SignedHead | null {
  const head = readCheckpoint(note, trusted);
  const forged = (how: string): null => {
    findings.add(
      finding("checkpoint-forged", `Checkpoint ${size} does not count: ${how}.`, {
        checkpoint: size,
      }),
    );
    return null;
  };
  if (typeof head === "string") return forged(head);
  const alike =
    head.size === size &&
    sameHash(head.root, root) &&
    at instanceof Date &&
    head.at.getTime() === at.getTime();
  return alike
    ? { ...head, from: null }
    : forged("its row says something else than what is signed");
}

/** The heads of outside that count, each once, by size. */
export function outsideHeads(
  outside: readonly OutsideCheckpoint[],
  trusted: readonly VerifierKey[],
  findings: Findings,
): SignedHead[] {
  const heads = new Map<string, SignedHead>();
  for (const { from, note } of outside) {
    const head = readCheckpoint(note, trusted);
    if (typeof head === "string") {
      findings.add(
        finding("checkpoint-forged", `A checkpoint in ${from} does not count: ${head}.`, { from }),
      );
    } else heads.set(note, { ...head, from });
  }
  return [...heads.values()].sort((one, other) => one.size - other.size);
}
