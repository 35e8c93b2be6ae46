import type { HashedSubtree } from "#standards/merkle-log/compact-range";
import { sameHash } from "#standards/merkle-log/tree-hash";
import { type Findings, finding } from "./finding.ts";
import { placeOf } from "./tree-store.ts";

/** Compares the nodes of the tree that are stored with what they are over. */
export interface NodeComparison {
  /** Takes the stored nodes that belong to the next leaves. */
  page(stored: readonly HashedSubtree[]): void;
  compare(completed: readonly HashedSubtree[]): void;
}

export function compareNodes(findings: Findings): NodeComparison {
  let stored = new Map<string, Uint8Array>();
  const wrong = new Set<string>();
  const compare = ({ level, position, hash }: HashedSubtree): void => {
    const kept = stored.get(placeOf({ level, position }));
    if (kept && sameHash(kept, hash)) return;
    wrong.add(placeOf({ level, position }));
    // Above a wrong node all are wrong, up to the root: the lowest is the one to look at.
    const below = [2 * position, 2 * position + 1];
    if (below.some((at) => wrong.has(placeOf({ level: level - 1, position: at })))) return;
    const [first, last] = [position * 2 ** level, (position + 1) * 2 ** level - 1];
    const how = kept ? "does not fit them" : "is gone";
    findings.add(
      finding("node-changed", `The node over leaf ${first} to ${last} ${how}.`, { leaf: first }),
    );
  };
  return {
    page: (nodes) => {
      stored = new Map(nodes.map((node) => [placeOf(node), node.hash]));
    },
    compare: (completed) => {
      // The first is the leaf itself.
      for (const node of completed.slice(1)) compare(node);
    },
  };
}
