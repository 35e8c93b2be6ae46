import { hash } from "node:crypto";
import { globSync, readFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { sharedCollection } from "../../../test/packages.ts";
import type { Sha256 } from "./tree-hash.ts";
import { verifyConsistency } from "./verify-consistency.ts";
import { verifyInclusion } from "./verify-inclusion.ts";

const sha256: Sha256 = (bytes) => hash("sha256", bytes, "buffer");

// Proofs of transparency-dev/merkle, right and wrong, which are no part of this repository.
const shared = sharedCollection();
const folder = join(shared ?? "", "../trust/tlog/transparency-dev-merkle/testdata");

interface InclusionVector {
  readonly leafIdx: number;
  readonly treeSize: number;
  readonly root: string;
  readonly leafHash: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

interface ConsistencyVector {
  readonly size1: number;
  readonly size2: number;
  readonly root1: string;
  readonly root2: string;
  readonly proof: readonly string[] | null;
  readonly wantErr: boolean;
}

const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, "base64"));
const vectorsOf = <Vector>(kind: string): (readonly [name: string, Vector])[] =>
  shared === null
    ? []
    : globSync(`${kind}/**/*.json`, { cwd: folder })
        .sort()
        .map((file) => [
          join(basename(dirname(file)), basename(file, ".json")),
          JSON.parse(readFileSync(join(folder, file), "utf8")) as Vector,
        ]);

const inclusion = vectorsOf<InclusionVector>("inclusion");
const consistency = vectorsOf<ConsistencyVector>("consistency");

describe.skipIf(shared === null)(
  "beside the vectors of transparency-dev (skipped where ../shared/data/nl is absent)",
  () => {
    test("there are vectors of both kinds, right and wrong ones", () => {
      for (const vectors of [inclusion, consistency]) {
        expect(vectors.length).toBeGreaterThan(40);
        expect(new Set(vectors.map(([, { wantErr }]) => wantErr))).toEqual(new Set([true, false]));
      }
    });

    test.each(inclusion)("inclusion %s is judged as published", (_name, vector) => {
      const holds = verifyInclusion(sha256, {
        index: vector.leafIdx,
        size: vector.treeSize,
        leaf: bytes(vector.leafHash),
        root: bytes(vector.root),
        path: (vector.proof ?? []).map(bytes),
      });
      expect(holds).toBe(!vector.wantErr);
    });

    test.each(consistency)("consistency %s is judged as published", (_name, vector) => {
      const holds = verifyConsistency(sha256, {
        size1: vector.size1,
        size2: vector.size2,
        root1: bytes(vector.root1),
        root2: bytes(vector.root2),
        path: (vector.proof ?? []).map(bytes),
      });
      expect(holds).toBe(!vector.wantErr);
    });
  },
);
