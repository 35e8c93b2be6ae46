import { type CompactRange, compactRange, peaksOf } from "#standards/merkle-log/compact-range";
import { leafHash, sameHash } from "#standards/merkle-log/tree-hash";
import type { Context, Db, Work } from "../context.ts";
import { type AuditKey, sha256 } from "./audit-key.ts";
import { type AuditLine, entryOf, momentIn } from "./audit-line.ts";
import { anyUnsealed, moveToSealed, unsealedLines } from "./line-store.ts";
import { readCheckpoint, signCheckpoint } from "./signed-checkpoint.ts";
import {
  hashesOf,
  leafCount,
  lockSealing,
  newestCheckpoint,
  putCheckpoint,
  putNodes,
} from "./tree-store.ts";

/** The stored log is not the one that was sealed last. Nothing is sealed on top of it: that would make it look sound. */
export class BrokenAudit extends Error {}

/** Lines in one transaction: a second of work, and few enough to hold in memory. */
const batch = 10_000;

/**
 * Seals the lines that were committed since the last time: gives each its place in the log, keeps the nodes of the
 * tree, and signs its new head. Several processes may do it at once, and doing it again does nothing. Returns how
 * many lines it sealed. Throws `BrokenAudit`.
 */
export async function sealAudit(work: Work, key: AuditKey): Promise<number> {
  if (!(await work.read(({ db }) => anyUnsealed(db)))) return 0;
  let sealed = 0;
  for (;;) {
    const count = await work.change((ctx) => sealBatch(ctx, key));
    sealed += count;
    if (count < batch) return sealed;
  }
}

async function sealBatch({ db, now }: Context, key: AuditKey): Promise<number> {
  await lockSealing(db);
  const lines = await unsealedLines(db, batch);
  if (lines.length === 0) return 0;
  const tree = await soundTree(db, key);
  const from = tree.size();
  const nodes = lines.flatMap((line) => tree.append(leafHash(sha256, entryOf(line))));
  const ids = lines.map(({ id }) => id);
  await moveToSealed(db, from, ids);
  await putNodes(db, nodes);
  const head = { size: tree.size(), root: tree.root(), at: sealedUpTo(lines, now) };
  await putCheckpoint(db, signCheckpoint(key, head));
  return lines.length;
}

/**
 * The moment of which everything is in now. Of a batch that may not be the last that is its last line: what waits
 * for the next batch may be as old.
 */
function sealedUpTo(lines: readonly AuditLine[], now: Date): Date {
  const last = lines[batch - 1];
  return last ? new Date(Math.min(now.getTime(), momentIn(last.id))) : now;
}

/** The tree as it was sealed last, ready to grow. */
async function soundTree(db: Db, key: AuditKey): Promise<CompactRange> {
  const [newest, leaves] = [await newestCheckpoint(db), await leafCount(db)];
  if (leaves !== (newest?.size ?? 0)) {
    throw broken(`it has ${leaves} leaves, and its newest checkpoint is of ${newest?.size ?? 0}`);
  }
  if (!newest) return compactRange(sha256);
  const head = readCheckpoint(newest.note, key.trusted);
  if (typeof head === "string") throw broken(`checkpoint ${newest.size} does not count: ${head}`);
  const peaks = peaksOf(newest.size);
  const hashOf = await hashesOf(db, peaks);
  const tree = compactRange(sha256, { size: newest.size, peaks: peaks.map(hashOf) });
  if (head.size !== newest.size || !sameHash(head.root, tree.root())) {
    throw broken(`its tree is not that of checkpoint ${newest.size}`);
  }
  return tree;
}

const broken = (how: string): BrokenAudit =>
  new BrokenAudit(
    `The audit trail is not what was sealed last: ${how}. Run: waaier audit verify. Until it is mended lines are kept, and none is sealed.`,
  );
