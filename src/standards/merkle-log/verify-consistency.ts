import { isCount } from "./proof.ts";
import { hashLength, nodeHash, type Sha256, sameHash } from "./tree-hash.ts";

/** What a consistency proof claims: that the tree of size 1 is the beginning of the tree of size 2. */
export interface ConsistencyClaim {
  readonly size1: number;
  readonly size2: number;
  readonly root1: Uint8Array;
  readonly root2: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/**
 * Whether a consistency proof holds: RFC 9162 §2.1.4.2. A first size of 0 is refused: every tree begins with
 * the empty one, so such a proof says nothing, and whoever relies on it would be misled.
 */
export function verifyConsistency(sha256: Sha256, claim: ConsistencyClaim): boolean {
  const { size1, size2, root1, root2, path } = claim;
  if (!(isCount(size1) && isCount(size2) && size1 > 0 && size1 <= size2)) return false;
  if (![root1, root2, ...path].every(({ length }) => length === hashLength)) return false;
  if (size1 === size2) return path.length === 0 && sameHash(root1, root2);
  const [first, ...rest] = isPowerOfTwo(size1) ? [root1, ...path] : path;
  if (path.length === 0 || !first) return false;
  const ends = climb(sha256, { first, rest, size1, size2 });
  return ends !== null && sameHash(ends.one, root1) && sameHash(ends.two, root2);
}

/** Both roots that follow from the path; null when the path is longer or shorter than these sizes ask. */
function climb(
  sha256: Sha256,
  from: { first: Uint8Array; rest: readonly Uint8Array[]; size1: number; size2: number },
): { one: Uint8Array; two: Uint8Array } | null {
  let [place, last] = [from.size1 - 1, from.size2 - 1];
  while (place % 2 === 1) [place, last] = [half(place), half(last)];
  let [one, two] = [from.first, from.first];
  for (const hash of from.rest) {
    if (last === 0) return null;
    if (place % 2 === 1 || place === last) {
      [one, two] = [nodeHash(sha256, hash, one), nodeHash(sha256, hash, two)];
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, half(last)];
    } else two = nodeHash(sha256, two, hash);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 ? { one, two } : null;
}

const half = (value: number): number => Math.floor(value / 2);

function isPowerOfTwo(size: number): boolean {
  let power = 1;
  while (power < size) power *= 2;
  return power === size;
}
