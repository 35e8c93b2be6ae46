import {
  type CompactRange,
  compactRange,
  type HashedSubtree,
} from "#standards/merkle-log/compact-range";
import { sameHash } from "#standards/merkle-log/tree-hash";
import { sha256 } from "./audit-key.ts";

/** Which of two trees a root is of: the one over the hashes that are kept, or the one over the lines as they are now. */
export type RootOf = "hashes" | "lines" | "neither";

/**
 * Two trees that grow side by side: over the hashes that were kept when lines were sealed, and over the lines as they
 * are now. Beside a signed root they tell whether a line was changed, or what was kept of it. As long as both are
 * alike it is one tree, so a sound log is hashed once.
 */
export interface TwoTrees {
  /** Adds a place; null for what is not there. Returns the subtrees that it completes in the tree over the hashes. */
  add(kept: Uint8Array | null, line: Uint8Array | null): readonly HashedSubtree[];
  /** Compares with a signed root, and goes on from the tree that has it. */
  compare(root: Uint8Array): RootOf;
}

export function twoTrees(): TwoTrees {
  // Null once a leaf is missing: from there on no root can be known.
  let hashes: CompactRange | null = compactRange(sha256);
  let lines: CompactRange | null = hashes;
  const hasRoot = (tree: CompactRange | null, root: Uint8Array): boolean =>
    tree !== null && sameHash(tree.root(), root);
  return {
    add: (kept, line) => {
      const leaf = kept ?? line;
      if (leaf && line && lines === hashes && sameHash(leaf, line)) {
        return hashes?.append(leaf) ?? [];
      }
      if (lines === hashes) lines = hashes?.copy() ?? null;
      [hashes, lines] = [leaf && hashes, line && lines];
      if (line) lines?.append(line);
      return leaf ? (hashes?.append(leaf) ?? []) : [];
    },
    compare: (root) => {
      if (hasRoot(hashes, root)) {
        lines = hashes;
        return "hashes";
      }
      if (hasRoot(lines, root)) {
        hashes = lines;
        return "lines";
      }
      return "neither";
    },
  };
}
