import { rootOver, type Subtree, subtreesIn } from "./subtree.ts";
import { emptyRoot, nodeHash, type Sha256 } from "./tree-hash.ts";

/** A complete subtree with its hash. */
export interface HashedSubtree extends Subtree {
  readonly hash: Uint8Array;
}

/**
 * A tree that grows on the right, of which only its complete subtrees are kept: at most one per level, so a
 * million leaves pass through in a few hundred bytes.
 */
export interface CompactRange {
  size(): number;
  /** Adds a leaf. Returns every subtree that it completes, itself first. */
  append(leaf: Uint8Array): HashedSubtree[];
  root(): Uint8Array;
  /** Another that goes on from here by itself. */
  copy(): CompactRange;
}

/** The subtrees that a tree of this size is made of: what must be kept to go on from there. */
export const peaksOf = (size: number): Subtree[] => subtreesIn({ from: 0, to: size });

/** Begins with an empty tree, or goes on from the peaks of one, from left to right. */
export function compactRange(
  sha256: Sha256,
  from: { readonly size: number; readonly peaks: readonly Uint8Array[] } = { size: 0, peaks: [] },
): CompactRange {
  if (peaksOf(from.size).length !== from.peaks.length) {
    throw new RangeError(`a tree of ${from.size} does not have ${from.peaks.length} peaks`);
  }
  let size = from.size;
  const peaks = [...from.peaks];
  return {
    size: () => size,
    append: (leaf) => {
      const completed: HashedSubtree[] = [{ level: 0, position: size, hash: leaf }];
      let [hash, place] = [leaf, size];
      for (let level = 1; place % 2 === 1; level += 1) {
        const left = peaks.pop();
        if (!left) throw new RangeError("a peak is missing");
        [hash, place] = [nodeHash(sha256, left, hash), (place - 1) / 2];
        completed.push({ level, position: place, hash });
      }
      peaks.push(hash);
      size += 1;
      return completed;
    },
    root: () => (size === 0 ? emptyRoot(sha256) : rootOver(sha256, peaks)),
    copy: () => compactRange(sha256, { size, peaks }),
  };
}
