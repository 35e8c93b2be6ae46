import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { EntryOrigin, EntryRow } from "./entry.ts";

export interface ChangeRow {
  readonly id: string;
  readonly entry: string;
  readonly at: Date;
  readonly person: number | null;
  readonly organisation: string | null;
  readonly origin: EntryOrigin;
  readonly before: Readonly<Record<string, unknown>>;
  readonly after: Readonly<Record<string, unknown>>;
  readonly note: string | null;
}

type Tables = { "catalogue.entry": EntryRow; "catalogue.entry_change": ChangeRow };
const on = (db: Db) => db.withTables<Tables>();

export const findEntry = (db: Db, id: string): Promise<EntryRow | undefined> =>
  on(db).selectFrom("catalogue.entry").selectAll().where("id", "=", id).executeTakeFirst();

/** Waits for whoever changes this entry now: the second sees what the first wrote. */
export const holdEntry = (db: Db, id: string): Promise<EntryRow | undefined> =>
  on(db)
    .selectFrom("catalogue.entry")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();

export const entriesById = async (db: Db, ids: readonly string[]): Promise<EntryRow[]> =>
  ids.length === 0
    ? []
    : on(db).selectFrom("catalogue.entry").selectAll().where("id", "in", ids).execute();

/** An entry and all that were made a part of it. */
export const entriesOfWhole = (db: Db, whole: string): Promise<EntryRow[]> =>
  on(db)
    .selectFrom("catalogue.entry")
    .selectAll()
    .where("whole", "=", whole)
    .orderBy("id")
    .execute();

export const allWholes = (db: Db): Promise<EntryRow[]> =>
  on(db).selectFrom("catalogue.entry").selectAll().whereRef("whole", "=", "id").execute();

/** Which of these ids are taken, with and without a number behind. */
export async function takenIds(db: Db, id: string): Promise<ReadonlySet<string>> {
  const rows = await on(db)
    .selectFrom("catalogue.entry")
    .select("id")
    .where((where) => where.or([where("id", "=", id), where("id", "like", `${id}-%`)]))
    .execute();
  return new Set(rows.map((row) => row.id));
}

/** Two who add at once get two ids: until the transaction lands nobody else adds. */
export async function holdIds(db: Db): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('catalogue.entry'))`.execute(db);
}

export async function putEntries(db: Db, rows: readonly EntryRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into catalogue.entry
    select * from json_populate_recordset(null::catalogue.entry, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

/** Puts other columns in an entry. */
export async function replaceColumns(
  db: Db,
  id: string,
  columns: Partial<EntryRow>,
): Promise<void> {
  const names = Object.keys(columns).map((name) => sql.ref(name));
  await sql`update catalogue.entry set (${sql.join(names)}) = (
      select ${sql.join(names)} from json_populate_record(null::catalogue.entry, ${JSON.stringify(columns)}::json))
    where id = ${id}`.execute(db);
}

export async function putChanges(db: Db, rows: readonly ChangeRow[]): Promise<void> {
  if (rows.length === 0) return;
  await sql`insert into catalogue.entry_change
    select * from json_populate_recordset(null::catalogue.entry_change, ${JSON.stringify(rows)}::json)`.execute(
    db,
  );
}

/** The changes of a whole and of its parts, the newest first. */
export const changesOf = (db: Db, whole: string): Promise<ChangeRow[]> =>
  on(db)
    .selectFrom("catalogue.entry_change as change")
    .innerJoin("catalogue.entry as entry", "entry.id", "change.entry")
    .selectAll("change")
    .where("entry.whole", "=", whole)
    .orderBy("change.at", "desc")
    .orderBy("change.id", "desc")
    .execute();
