import { nodeHash, type Sha256 } from "./tree-hash.ts";

/** A complete subtree: 2^level leaves, the one at this position on its level, counted from the left. */
export interface Subtree {
  readonly level: number;
  readonly position: number;
}

/** The leaves from `from` up to but not including `to`. */
export interface LeafRange {
  readonly from: number;
  readonly to: number;
}

/** The fewest complete subtrees that hold exactly these leaves, from left to right. */
export function subtreesIn({ from, to }: LeafRange): Subtree[] {
  const found: Subtree[] = [];
  for (let at = from; at < to; ) {
    let [level, width] = [0, 1];
    // Arithmetic and no shifting: bits end at 2^31, and a log may not.
    while (at % (width * 2) === 0 && at + width * 2 <= to) [level, width] = [level + 1, width * 2];
    found.push({ level, position: at / width });
    at += width;
  }
  return found;
}

/** The root over neighbouring subtrees, from left to right; each is larger than the next. */
export function rootOver(sha256: Sha256, hashes: readonly Uint8Array[]): Uint8Array {
  const last = hashes.at(-1);
  if (!last) throw new RangeError("no subtrees to take the root of");
  return hashes.slice(0, -1).reduceRight((root, hash) => nodeHash(sha256, hash, root), last);
}

/** The largest power of two below `size`, where RFC 9162 §2.1.1 splits a tree. */
export function splitOf(size: number): number {
  let half = 1;
  while (half * 2 < size) half *= 2;
  return half;
}
