/** SHA-256 (FIPS 180-4). It is handed in: this library runs wherever somebody has one that answers at once. */
export type Sha256 = (bytes: Uint8Array) => Uint8Array;

/** Bytes in every hash of the tree. */
export const hashLength = 32;

/** Hash of one entry. The first byte keeps a leaf from being taken for a node: RFC 9162 §2.1.1. */
export function leafHash(sha256: Sha256, entry: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + entry.length);
  bytes.set(entry, 1);
  return sha256(bytes);
}

/** Hash of a node over the two below it: RFC 9162 §2.1.1. */
export function nodeHash(sha256: Sha256, left: Uint8Array, right: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(1 + left.length + right.length);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + left.length);
  return sha256(bytes);
}

/** Root of a tree without leaves: RFC 9162 §2.1.1. */
export const emptyRoot = (sha256: Sha256): Uint8Array => sha256(new Uint8Array());

export const sameHash = (one: Uint8Array, other: Uint8Array): boolean =>
  one.length === other.length && one.every((byte, at) => byte === other[at]);
