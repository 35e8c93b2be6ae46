import type { HashedSubtree } from "#standards/merkle-log/compact-range";
import { leafHash } from "#standards/merkle-log/tree-hash";
import type { VerifierKey } from "#standards/merkle-log/verifier-key";
import type { Db } from "../context.ts";
import { alignLeaves } from "./align-leaves.ts";
import { sha256 } from "./audit-key.ts";
import { type AuditLine, entryOf } from "./audit-line.ts";
import { checkAround } from "./check-around.ts";
import {
  checkpointsUpTo,
  type Extent,
  extentOf,
  leavesIn,
  nodesIn,
  type Places,
  type StoredLeaf,
} from "./check-store.ts";
import { checkTimes } from "./check-times.ts";
import { compareHeads } from "./compare-heads.ts";
import { compareNodes } from "./compare-nodes.ts";
import { collectFindings, type Finding, type Findings } from "./finding.ts";
import {
  type OutsideCheckpoint,
  outsideHeads,
  type SignedHead,
  storedHead,
} from "./judge-heads.ts";
import { nameDeviations } from "./name-deviations.ts";
import { countCheckpoints } from "./tree-store.ts";
import { twoTrees } from "./two-trees.ts";

/** What a check of the whole log found; nothing is wrong when there are no findings. */
export interface AuditReport {
  /** Lines that are sealed, and that wait for it. */
  readonly sealed: number;
  readonly waiting: number;
  readonly checkpoints: number;
  /** Checkpoints of outside that count. */
  readonly outside: number;
  readonly findings: readonly Finding[];
  /** Findings that are not listed any more. */
  readonly more: number;
}

/**
 * Reads the whole stored log once, page by page, and compares it with every checkpoint that these keys signed, in
 * the database and outside it (RFC 9162 §2.1). Names each line, leaf, node and checkpoint that is not what was
 * sealed. To be done in one snapshot, or a seal in between looks like a fault.
 */
export async function verifyAudit(
  db: Db,
  given: {
    readonly trusted: readonly VerifierKey[];
    readonly outside: readonly OutsideCheckpoint[];
  },
): Promise<AuditReport> {
  const { trusted } = given;
  const findings = collectFindings();
  const outside = outsideHeads(given.outside, trusted, findings);
  const extent = await extentOf(db);
  const end = endOf(extent, outside);
  const walk = startWalk(outside, findings);
  let seen: SignedHead | null = null;
  for (let from = 0; from < end; from += pageSize) {
    const places = { from, to: Math.min(from + pageSize, end) };
    const stored = (await checkpointsUpTo(db, places))
      .map((one) => storedHead(one, trusted, findings))
      .filter((head) => head !== null);
    walk.past(places, {
      leaves: await leavesIn(db, places),
      nodes: await nodesIn(db, places),
      heads: stored,
    });
    seen = stored.at(-1) ?? seen;
  }
  const around = await checkAround(db, { trusted, end, seen, outside, findings });
  const { keptWrong, keptNot, alignment } = walk;
  const log = { ...around, extent, keptWrong, keptNot };
  nameDeviations(alignment.end(), log, findings);
  return {
    sealed: extent.leaves,
    waiting: around.waiting,
    checkpoints: await countCheckpoints(db),
    outside: outside.length,
    findings: findings.all,
    more: findings.more(),
  };
}

/** Leaves at once: few enough to hold, and enough that asking is not what takes the time. */
const pageSize = 4096;

/** Whoever puts a leaf at place 10^15 does not keep the check busy until there: it is told as a stray. */
function endOf({ leaves, hashes, leafEnd, hashEnd }: Extent, outside: readonly SignedHead[]) {
  const present = Math.max(leaves, hashes, outside.at(-1)?.size ?? 0);
  return Math.min(Math.max(leafEnd, hashEnd), present);
}

interface Page {
  readonly leaves: readonly StoredLeaf[];
  readonly nodes: readonly HashedSubtree[];
  readonly heads: readonly SignedHead[];
}

/** All that is looked at on the way along the leaves. */
function startWalk(outside: readonly SignedHead[], findings: Findings) {
  const outsideAt = Map.groupBy(outside, ({ size }) => size);
  const trees = twoTrees();
  const heads = compareHeads(trees, findings);
  const nodes = compareNodes(findings);
  const times = checkTimes(findings);
  const alignment = alignLeaves();
  const keptNot = new Set<number>();

  const step = (place: number, line: AuditLine | null, kept: Uint8Array | null): void => {
    const hash = line && leafHash(sha256, entryOf(line));
    const now = line && hash && { place, line: line.id, hash: hex(hash) };
    alignment.push(now, kept && { place, hash: hex(kept) });
    if (!kept) keptNot.add(place);
    if (line) times.line(line, place);
    nodes.compare(trees.add(kept, hash));
  };
  return {
    alignment,
    keptNot,
    keptWrong: heads.keptWrong,
    past: ({ from, to }: Places, page: Page): void => {
      nodes.page(page.nodes);
      const lines = new Map(page.leaves.map((leaf) => [leaf.place, leaf.line]));
      const kept = new Map(
        page.nodes.filter(({ level }) => level === 0).map((node) => [node.position, node.hash]),
      );
      const storedAt = new Map(page.heads.map((head) => [head.size, head]));
      for (let place = from; place < to; place += 1) {
        step(place, lines.get(place) ?? null, kept.get(place) ?? null);
        const stored = storedAt.get(place + 1);
        for (const head of [...(stored ? [stored] : []), ...(outsideAt.get(place + 1) ?? [])]) {
          heads.compare(head);
          times.sealed(head);
        }
      }
    },
  };
}

const hex = (bytes: Uint8Array): string => Buffer.from(bytes).toString("hex");
