import { sql } from "kysely";
import type { HashedSubtree } from "#standards/merkle-log/compact-range";
import type { Subtree } from "#standards/merkle-log/subtree";
import type { Db } from "../context.ts";

/** A row of `platform.audit_checkpoint`. */
export interface StoredCheckpoint {
  readonly size: number;
  readonly root: Uint8Array;
  readonly at: Date;
  /** The signed note: this is the checkpoint, and the rest says the same. */
  readonly note: string;
}

// Any number will do, as long as every Waaier takes the same one, and not that of migrations or facts.
const sealLock = 7_224_903;

/** Of two that seal at once the second waits here, and then finds the work done. Let go at the end of the transaction. */
export async function lockSealing(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(${sealLock})`.execute(db);
}

/** How many leaves there are, as far as the last one tells. */
export async function leafCount(db: Db): Promise<number> {
  const { rows } = await sql<{ count: number }>`
    select coalesce(max(leaf) + 1, 0) as count from platform.audit_sealed`.execute(db);
  return rows[0]?.count ?? 0;
}

export async function putNodes(db: Db, nodes: readonly HashedSubtree[]): Promise<void> {
  await sql`
    insert into platform.audit_node (level, position, hash)
    select * from unnest(${nodes.map(({ level }) => level)}::smallint[],
      ${nodes.map(({ position }) => position)}::bigint[],
      ${nodes.map(({ hash }) => Buffer.from(hash))}::bytea[])`.execute(db);
}

/** The hashes of these subtrees. Throws when one is not there. */
export async function hashesOf(
  db: Db,
  subtrees: readonly Subtree[],
): Promise<(subtree: Subtree) => Uint8Array> {
  const { rows } = await sql<HashedSubtree>`
    select n.level, n.position, n.hash
    from unnest(${subtrees.map(({ level }) => level)}::smallint[],
      ${subtrees.map(({ position }) => position)}::bigint[]) as asked (level, position)
    join platform.audit_node n on n.level = asked.level and n.position = asked.position`.execute(
    db,
  );
  const found = new Map(rows.map((row) => [placeOf(row), row.hash]));
  return (subtree) => {
    const hash = found.get(placeOf(subtree));
    if (!hash) throw new MissingNode(subtree);
    return hash;
  };
}

/** The tree is not whole. `waaier audit verify` says where. */
export class MissingNode extends Error {
  constructor({ level, position }: Subtree) {
    super(`The audit trail lacks node ${position} of level ${level}. Run: waaier audit verify`);
  }
}

export const placeOf = ({ level, position }: Subtree): string => `${level}/${position}`;

export async function putCheckpoint(db: Db, checkpoint: StoredCheckpoint): Promise<void> {
  const { size, root, at, note } = checkpoint;
  await sql`
    insert into platform.audit_checkpoint (size, root, at, note)
    values (${size}, ${Buffer.from(root)}, ${at}, ${note})`.execute(db);
}

export async function newestCheckpoint(db: Db): Promise<StoredCheckpoint | null> {
  const [newest] = await checkpointPage(db, { offset: 0, limit: 1 });
  return newest ?? null;
}

/** The newest first. */
export async function checkpointPage(
  db: Db,
  { offset, limit }: { readonly offset: number; readonly limit: number },
): Promise<StoredCheckpoint[]> {
  const { rows } = await sql<StoredCheckpoint>`
    select size, root, at, note from platform.audit_checkpoint
    order by size desc limit ${limit} offset ${offset}`.execute(db);
  return rows;
}

export async function countCheckpoints(db: Db): Promise<number> {
  const { rows } = await sql<{ total: number }>`
    select count(*)::int as total from platform.audit_checkpoint`.execute(db);
  return rows[0]?.total ?? 0;
}
