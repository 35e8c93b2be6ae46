import { sql } from "kysely";
import type { HashedSubtree } from "#standards/merkle-log/compact-range";
import type { Subtree } from "#standards/merkle-log/subtree";
import type { Db } from "../context.ts";
import type { AuditLine } from "./audit-line.ts";
import { type LineRow, lineColumns, lineIn } from "./line-store.ts";
import type { StoredCheckpoint } from "./tree-store.ts";

/** Places from one up to but not including another. */
export interface Places {
  readonly from: number;
  readonly to: number;
}

export interface StoredLeaf {
  readonly place: number;
  readonly line: AuditLine;
}

export async function leavesIn(db: Db, { from, to }: Places): Promise<StoredLeaf[]> {
  const { rows } = await sql<LineRow & { leaf: number }>`
    select leaf, ${lineColumns} from platform.audit_sealed
    where leaf >= ${from} and leaf < ${to} order by leaf`.execute(db);
  return rows.map((row) => ({ place: row.leaf, line: lineIn(row) }));
}

/** The highest level that a count of leaves that fits a number can have. */
const highestLevel = 52;

/** The nodes of every level that end within these places. */
export async function nodesIn(db: Db, { from, to }: Places): Promise<HashedSubtree[]> {
  const levels = Array.from({ length: highestLevel + 1 }, (_, level) => level);
  const ends = (leaf: number): number[] => levels.map((level) => Math.floor(leaf / 2 ** level));
  const { rows } = await sql<HashedSubtree>`
    select n.level, n.position, n.hash
    from unnest(${levels}::smallint[], ${ends(from)}::bigint[], ${ends(to)}::bigint[]) as r (level, first, last)
    join platform.audit_node n on n.level = r.level and n.position >= r.first and n.position < r.last`.execute(
    db,
  );
  return rows;
}

/** Checkpoints of a size above the first and up to the last of these. */
export async function checkpointsUpTo(db: Db, { from, to }: Places): Promise<StoredCheckpoint[]> {
  const { rows } = await sql<StoredCheckpoint>`
    select size, root, at, note from platform.audit_checkpoint
    where size > ${from} and size <= ${to} order by size`.execute(db);
  return rows;
}

/** Checkpoints of a size that the log does not have. */
export async function checkpointsBeyond(db: Db, size: number): Promise<StoredCheckpoint[]> {
  const { rows } = await sql<StoredCheckpoint>`
    select size, root, at, note from platform.audit_checkpoint
    where size > ${size} or size <= 0 order by size limit ${most}`.execute(db);
  return rows;
}

/** Which of these sizes have a checkpoint in the database. */
export async function storedSizes(db: Db, sizes: readonly number[]): Promise<Set<number>> {
  const { rows } = await sql<{ size: number }>`
    select size from platform.audit_checkpoint where size = any(${[...sizes]}::bigint[])`.execute(
    db,
  );
  return new Set(rows.map(({ size }) => size));
}

/** Of what should not be there at all, as many as anybody wants to read of. */
const most = 200;

export interface Extent {
  readonly leaves: number;
  readonly hashes: number;
  /** One more than the last place. */
  readonly leafEnd: number;
  readonly hashEnd: number;
}

export async function extentOf(db: Db): Promise<Extent> {
  const { rows } = await sql<Extent>`
    select l.leaves, l."leafEnd", h.hashes, h."hashEnd" from
      (select count(*) as leaves, coalesce(max(leaf) + 1, 0) as "leafEnd" from platform.audit_sealed) l,
      (select count(*) as hashes, coalesce(max(position) + 1, 0) as "hashEnd"
        from platform.audit_node where level = 0) h`.execute(db);
  return rows[0] ?? { leaves: 0, hashes: 0, leafEnd: 0, hashEnd: 0 };
}

/** Leaves at places that the log does not have. */
export async function strayLeaves(db: Db, end: number): Promise<{ place: number; line: string }[]> {
  const { rows } = await sql<{ place: number; line: string }>`
    select leaf as place, id as line from platform.audit_sealed
    where leaf < 0 or leaf >= ${end} order by 1 limit ${most}`.execute(db);
  return rows;
}

/** Nodes over leaves that the log does not have. */
export async function strayNodes(db: Db, end: number): Promise<Subtree[]> {
  const { rows } = await sql<Subtree>`
    select level, position from platform.audit_node
    where level < 0 or position < 0 or (position + 1) * power(2::numeric, level) > ${end}
    order by 1, 2 limit ${most}`.execute(db);
  return rows;
}

/** What waits to be sealed: how many, which of them are sealed already, and which are older than they can be. */
export async function waitingLines(
  db: Db,
  before: Date | null,
): Promise<{ count: number; again: { line: string; leaf: number }[]; old: AuditLine[] }> {
  const again = await sql<{ line: string; leaf: number }>`
    select u.id as line, s.leaf from platform.audit_unsealed u
    join platform.audit_sealed s on s.id = u.id order by 1 limit ${most}`.execute(db);
  const old = await sql<LineRow>`
    select ${lineColumns} from platform.audit_unsealed where at < ${before}::timestamptz
    order by id limit ${most}`.execute(db);
  const counted = await sql<{ count: number }>`
    select count(*)::int as count from platform.audit_unsealed`.execute(db);
  return {
    count: (counted.rows[0]?.count ?? 0) - again.rows.length,
    again: again.rows,
    old: old.rows.map(lineIn),
  };
}
