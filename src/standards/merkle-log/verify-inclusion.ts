import { isCount } from "./proof.ts";
import { hashLength, nodeHash, type Sha256, sameHash } from "./tree-hash.ts";

/** What an inclusion proof claims: that this leaf stands at this place of the tree with this root. */
export interface InclusionClaim {
  readonly index: number;
  readonly size: number;
  readonly leaf: Uint8Array;
  readonly root: Uint8Array;
  readonly path: readonly Uint8Array[];
}

/** Whether an inclusion proof holds: RFC 9162 §2.1.3.2. */
export function verifyInclusion(sha256: Sha256, claim: InclusionClaim): boolean {
  const { index, size, leaf, root, path } = claim;
  if (!(isCount(index) && isCount(size) && index < size)) return false;
  if (![leaf, ...path].every(({ length }) => length === hashLength)) return false;
  let [place, last, hash] = [index, size - 1, leaf];
  for (const sibling of path) {
    if (last === 0) return false;
    if (place % 2 === 1 || place === last) {
      hash = nodeHash(sha256, sibling, hash);
      // On the right edge the levels without a sibling are passed over.
      while (place % 2 === 0 && place !== 0) [place, last] = [place / 2, half(last)];
    } else hash = nodeHash(sha256, hash, sibling);
    [place, last] = [half(place), half(last)];
  }
  return last === 0 && sameHash(hash, root);
}

const half = (value: number): number => Math.floor(value / 2);
