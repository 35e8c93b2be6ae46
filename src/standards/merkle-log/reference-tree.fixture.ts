import type { Subtree } from "./subtree.ts";
import { leafHash, nodeHash, type Sha256 } from "./tree-hash.ts";

/** The tree of RFC 9162 §2.1.1, written down as it stands there: slow, and nothing of the library but its hashes. */
export function referenceTree(sha256: Sha256) {
  const rootOf = (leaves: readonly Uint8Array[]): Uint8Array => {
    const [only] = leaves;
    if (!only) return sha256(new Uint8Array());
    if (leaves.length === 1) return only;
    const k = 2 ** Math.ceil(Math.log2(leaves.length) - 1);
    return nodeHash(sha256, rootOf(leaves.slice(0, k)), rootOf(leaves.slice(k)));
  };
  return {
    rootOf,
    /** Leaves that differ, as many as asked. */
    someLeaves: (count: number): Uint8Array[] =>
      Array.from({ length: count }, (_, at) =>
        leafHash(sha256, new TextEncoder().encode(`entry ${at}`)),
      ),
    /** What a store of complete subtrees answers. */
    hashIn:
      (leaves: readonly Uint8Array[]) =>
      ({ level, position }: Subtree): Uint8Array =>
        rootOf(leaves.slice(position * 2 ** level, (position + 1) * 2 ** level)),
  };
}
