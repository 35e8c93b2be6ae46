import { sql } from "kysely";
import type { Db } from "#platform/context";

interface StoredMerge {
  readonly id: string;
  readonly part: string;
  readonly whole: string;
  readonly reason: string;
  readonly at: Date;
  readonly person: number | null;
  readonly undone_at: Date | null;
  readonly undone_by: number | null;
}

/** A merge with the names of both. */
export interface MergeRow extends StoredMerge {
  readonly part_name: string;
  readonly whole_name: string;
}

type Tables = { "catalogue.merge": StoredMerge };
const on = (db: Db) => db.withTables<Tables>();

const named = sql`
  select merge.*, part.name as part_name, whole.name as whole_name
  from catalogue.merge merge
  join catalogue.entry part on part.id = merge.part
  join catalogue.entry whole on whole.id = merge.whole`;

/** The merges, undone or not, in which one of these entries took part. */
export async function mergesOf(db: Db, entries: readonly string[]): Promise<MergeRow[]> {
  const { rows } = await sql<MergeRow>`${named}
    where merge.part = any(${entries}) or merge.whole = any(${entries})
    order by merge.at desc, merge.id desc`.execute(db);
  return rows;
}

export async function allMerges(db: Db): Promise<MergeRow[]> {
  const { rows } = await sql<MergeRow>`${named} order by merge.at desc, merge.id desc`.execute(db);
  return rows;
}

/** The merges that were not undone. */
export async function standingMerges(
  db: Db,
): Promise<readonly { readonly part: string; readonly whole: string }[]> {
  return on(db)
    .selectFrom("catalogue.merge")
    .select(["part", "whole"])
    .where("undone_at", "is", null)
    .execute();
}

export const holdMerge = (db: Db, id: string): Promise<StoredMerge | undefined> =>
  on(db)
    .selectFrom("catalogue.merge")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();

export async function putMerge(
  db: Db,
  merge: Omit<StoredMerge, "undone_at" | "undone_by">,
): Promise<void> {
  await on(db)
    .insertInto("catalogue.merge")
    .values({ ...merge, undone_at: null, undone_by: null })
    .execute();
}

export async function markUndone(
  db: Db,
  id: string,
  undone: { readonly at: Date; readonly by: number | null },
): Promise<void> {
  await on(db)
    .updateTable("catalogue.merge")
    .set({ undone_at: undone.at, undone_by: undone.by })
    .where("id", "=", id)
    .execute();
}

/** Two who merge at once would each see the wholes without the other: one waits for the other. */
export async function holdMerges(db: Db): Promise<void> {
  await sql`lock table catalogue.merge in share row exclusive mode`.execute(db);
}

/** Says of each entry which whole it belongs to now. */
export async function setWholes(
  db: Db,
  wholes: ReadonlyMap<string, string>,
  at: Date,
): Promise<void> {
  await sql`
    update catalogue.entry entry set whole = now.whole, changed_at = ${at}
    from json_to_recordset(${JSON.stringify(
      [...wholes].map(([id, whole]) => ({ id, whole })),
    )}::json) as now (id text, whole text)
    where entry.id = now.id and entry.whole <> now.whole`.execute(db);
}
