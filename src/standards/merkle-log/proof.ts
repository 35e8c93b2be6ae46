import { type LeafRange, rootOver, type Subtree, splitOf, subtreesIn } from "./subtree.ts";
import type { Sha256 } from "./tree-hash.ts";

/**
 * Which ranges of leaves the hashes of an inclusion proof stand for, in the order of the proof: PATH of
 * RFC 9162 §2.1.3.1. Throws when the tree has no such leaf.
 */
export function inclusionRanges(index: number, size: number): LeafRange[] {
  if (!(isCount(index) && isCount(size) && index < size)) {
    throw new RangeError(`no leaf ${index} in a tree of ${size}`);
  }
  return pathTo(index, { from: 0, to: size });
}

function pathTo(index: number, { from, to }: LeafRange): LeafRange[] {
  if (to - from === 1) return [];
  const middle = from + splitOf(to - from);
  const [left, right] = [
    { from, to: middle },
    { from: middle, to },
  ];
  return index < middle ? [...pathTo(index, left), right] : [...pathTo(index, right), left];
}

/**
 * The same of a consistency proof between two sizes of one tree: PROOF and SUBPROOF of RFC 9162 §2.1.4.1.
 * Throws for a first size of 0: with an empty tree everything is consistent, so it proves nothing.
 */
export function consistencyRanges(size1: number, size2: number): LeafRange[] {
  if (!(isCount(size1) && isCount(size2) && size1 > 0 && size1 <= size2)) {
    throw new RangeError(`no consistency proof from ${size1} to ${size2}`);
  }
  return subproof(size1, { from: 0, to: size2 }, true);
}

function subproof(end: number, { from, to }: LeafRange, whole: boolean): LeafRange[] {
  if (end === to) return whole ? [] : [{ from, to }];
  const middle = from + splitOf(to - from);
  const [left, right] = [
    { from, to: middle },
    { from: middle, to },
  ];
  return end <= middle
    ? [...subproof(end, left, whole), right]
    : [...subproof(end, right, false), left];
}

/** The complete subtrees whose hashes are needed to make a proof. */
export const subtreesFor = (ranges: readonly LeafRange[]): Subtree[] => ranges.flatMap(subtreesIn);

/** The proof itself, from the hashes of complete subtrees. */
export const proofOver = (
  sha256: Sha256,
  ranges: readonly LeafRange[],
  hashOf: (subtree: Subtree) => Uint8Array,
): Uint8Array[] => ranges.map((range) => rootOver(sha256, subtreesIn(range).map(hashOf)));

export const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 0;
