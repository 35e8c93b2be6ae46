import { hash } from "node:crypto";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compactRange, peaksOf } from "./compact-range.ts";
import { consistencyRanges, inclusionRanges, proofOver, subtreesFor } from "./proof.ts";
import { referenceTree } from "./reference-tree.fixture.ts";
import { emptyRoot, leafHash, type Sha256 } from "./tree-hash.ts";
import { verifyConsistency } from "./verify-consistency.ts";
import { verifyInclusion } from "./verify-inclusion.ts";

const sha256: Sha256 = (bytes) => hash("sha256", bytes, "buffer");
const { rootOf: referenceRoot, someLeaves, hashIn } = referenceTree(sha256);
const bytesOf = (hex: string): Uint8Array => Buffer.from(hex, "hex");
const hexOf = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");

// The eight entries and roots with which implementations of RFC 6962 and 9162 are commonly compared.
const entries = [
  "",
  "00",
  "10",
  "2021",
  "3031",
  "40414243",
  "5051525354555657",
  "606162636465666768696a6b6c6d6e6f",
];
const roots = [
  "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
  "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
  "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
  "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
  "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
  "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
  "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
  "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
];

test("the empty tree has the hash of nothing", () => {
  expect(hexOf(emptyRoot(sha256))).toBe(
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
  );
  expect(hexOf(compactRange(sha256).root())).toBe(hexOf(emptyRoot(sha256)));
});

test("the common eight entries give the common eight roots", () => {
  const range = compactRange(sha256);
  const found = entries.map((entry) => {
    range.append(leafHash(sha256, bytesOf(entry)));
    return hexOf(range.root());
  });
  expect(found).toEqual(roots);
});

// RFC 9162 §2.1.5 draws a tree of seven leaves and calls its nodes a to l: g is [0, 2), h [2, 4), i [4, 6), j the
// last leaf, k [0, 4) and l [4, 7).
describe("the example of RFC 9162 §2.1.5", () => {
  test.each([
    [
      0,
      [
        [1, 2],
        [2, 4],
        [4, 7],
      ],
    ],
    [
      3,
      [
        [2, 3],
        [0, 2],
        [4, 7],
      ],
    ],
    [
      4,
      [
        [5, 6],
        [6, 7],
        [0, 4],
      ],
    ],
    [
      6,
      [
        [4, 6],
        [0, 4],
      ],
    ],
  ])("leaf %i is proved by the nodes that the RFC names", (leaf, expected) => {
    expect(inclusionRanges(leaf, 7).map(({ from, to }) => [from, to])).toEqual(expected);
  });

  test.each([
    [
      3,
      [
        [2, 3],
        [3, 4],
        [0, 2],
        [4, 7],
      ],
    ],
    [4, [[4, 7]]],
    [
      6,
      [
        [4, 6],
        [6, 7],
        [0, 4],
      ],
    ],
  ])(
    "the tree of %i is proved to be its beginning by the nodes that the RFC names",
    (size, expected) => {
      expect(consistencyRanges(size, 7).map(({ from, to }) => [from, to])).toEqual(expected);
    },
  );
});

test("there is no proof of a leaf that the tree does not have, nor from an empty tree", () => {
  for (const [index, size] of [
    [0, 0],
    [5, 5],
    [-1, 5],
    [0.5, 5],
    [0, Number.NaN],
  ] as const) {
    expect(() => inclusionRanges(index, size)).toThrow(RangeError);
  }
  for (const [size1, size2] of [
    [0, 0],
    [0, 5],
    [6, 5],
    [1.5, 5],
  ] as const) {
    expect(() => consistencyRanges(size1, size2)).toThrow(RangeError);
  }
});

const sizes = fc.integer({ min: 1, max: 300 });

test("peaks cannot go on from a size that is not theirs", () => {
  const peaks = peaksOf(7).map(hashIn(someLeaves(7)));
  expect(() => compactRange(sha256, { size: 8, peaks })).toThrow(RangeError);
});

test("a range that grows has the root of the RFC at every size, and completes every subtree once", () => {
  const leaves = someLeaves(130);
  const range = compactRange(sha256);
  const completed = leaves.flatMap((leaf, at) => {
    const made = range.append(leaf);
    expect(hexOf(range.root())).toBe(hexOf(referenceRoot(leaves.slice(0, at + 1))));
    return made;
  });
  expect(new Set(completed.map(({ level, position }) => `${level}/${position}`)).size).toBe(
    completed.length,
  );
  for (const { hash, ...place } of completed) {
    expect(hexOf(hash)).toBe(hexOf(hashIn(leaves)(place)));
  }
});

test("a range goes on from the peaks of another, and a copy by itself", () => {
  fc.assert(
    fc.property(sizes, fc.integer({ min: 0, max: 20 }), (size, more) => {
      const leaves = someLeaves(size + more);
      const peaks = peaksOf(size).map(hashIn(leaves));
      const range = compactRange(sha256, { size, peaks });
      const copy = range.copy();
      for (const leaf of leaves.slice(size)) range.append(leaf);
      expect(range.size()).toBe(size + more);
      expect(hexOf(range.root())).toBe(hexOf(referenceRoot(leaves)));
      expect(hexOf(copy.root())).toBe(hexOf(referenceRoot(leaves.slice(0, size))));
    }),
    { numRuns: 50 },
  );
});

const placed = sizes.chain((size) =>
  fc.record({ size: fc.constant(size), index: fc.integer({ min: 0, max: size - 1 }) }),
);

test("every leaf of every tree has a proof, and none of another leaf, place, size or path", () => {
  fc.assert(
    fc.property(placed, fc.nat(), ({ size, index }, at) => {
      const leaves = someLeaves(size);
      const ranges = inclusionRanges(index, size);
      for (const { level, position } of subtreesFor(ranges)) {
        expect((position + 1) * 2 ** level).toBeLessThanOrEqual(size);
      }
      const path = proofOver(sha256, ranges, hashIn(leaves));
      const leaf = leaves[index] ?? new Uint8Array();
      const claim = { index, size, leaf, path, root: referenceRoot(leaves) };
      expect(verifyInclusion(sha256, claim)).toBe(true);
      const wrong = [
        { ...claim, leaf: leafHash(sha256, leaf) },
        { ...claim, root: leafHash(sha256, claim.root) },
        { ...claim, index: index + 1 },
        { ...claim, path: [...path, leaf] },
        { ...claim, path: [leaf, ...path] },
        ...(path.length > 0
          ? [
              { ...claim, path: path.slice(1) },
              { ...claim, path: changed(path, at) },
            ]
          : []),
      ];
      for (const one of wrong) expect(verifyInclusion(sha256, one)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

const grown = sizes.chain((size2) =>
  fc.record({ size2: fc.constant(size2), size1: fc.integer({ min: 1, max: size2 }) }),
);

test("every tree is proved to be the beginning of a larger one, and of no other", () => {
  fc.assert(
    fc.property(grown, fc.nat(), ({ size1, size2 }, at) => {
      const leaves = someLeaves(size2);
      const path = proofOver(sha256, consistencyRanges(size1, size2), hashIn(leaves));
      const [root1, root2] = [referenceRoot(leaves.slice(0, size1)), referenceRoot(leaves)];
      const claim = { size1, size2, root1, root2, path };
      expect(verifyConsistency(sha256, claim)).toBe(true);
      const other = leafHash(sha256, root1);
      const wrong = [
        { ...claim, root1: other },
        { ...claim, root2: other },
        { ...claim, size1: 0 },
        { ...claim, size1: size2 + 1 },
        { ...claim, path: [...path, other] },
        ...(path.length > 0
          ? [
              { ...claim, path: path.slice(1) },
              { ...claim, path: changed(path, at) },
            ]
          : []),
      ];
      for (const one of wrong) expect(verifyConsistency(sha256, one)).toBe(false);
    }),
    { numRuns: 100 },
  );
});

/** The same path with one bit of one hash turned. */
const changed = (path: readonly Uint8Array[], at: number): Uint8Array[] =>
  path.map((hash, place) =>
    place === at % path.length
      ? hash.map((byte, n) => (n === at % hash.length ? byte ^ (1 << (at % 8)) : byte))
      : hash,
  );
