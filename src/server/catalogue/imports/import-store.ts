import { sql } from "kysely";
import type { Db } from "#platform/context";
import type { ImportRecord, ImportRowRow } from "./import-row.ts";

type Tables = { "catalogue.import": ImportRecord; "catalogue.import_row": ImportRowRow };
const on = (db: Db) => db.withTables<Tables>();

/** So many rows in one statement: of the longest texts some ten million signs. */
const atOnce = 1000;

export async function putImport(
  db: Db,
  record: ImportRecord,
  rows: readonly ImportRowRow[],
): Promise<void> {
  await sql`insert into catalogue.import
    select * from json_populate_record(null::catalogue.import, ${JSON.stringify(record)}::json)`.execute(
    db,
  );
  for (let from = 0; from < rows.length; from += atOnce) {
    const some = JSON.stringify(rows.slice(from, from + atOnce));
    await sql`insert into catalogue.import_row
      select * from json_populate_recordset(null::catalogue.import_row, ${some}::json)`.execute(db);
  }
}

export const findImport = (db: Db, id: string): Promise<ImportRecord | undefined> =>
  on(db).selectFrom("catalogue.import").selectAll().where("id", "=", id).executeTakeFirst();

/** The same, held until the transaction lands: who asks for the same again waits, and sees what became of it. */
export const holdImport = (db: Db, id: string): Promise<ImportRecord | undefined> =>
  on(db)
    .selectFrom("catalogue.import")
    .selectAll()
    .where("id", "=", id)
    .forUpdate()
    .executeTakeFirst();

/** A page of the rows, and how many there are, with the names of their entries. */
export async function importRowPage(
  db: Db,
  of: { readonly id: string; readonly outcome: ImportRowRow["outcome"] | undefined },
  page: { readonly offset: number; readonly limit: number },
): Promise<{ total: number; rows: (ImportRowRow & { entry_name: string | null })[] }> {
  const which = sql`import_row.import = ${of.id}
    and (${of.outcome ?? null}::text is null or import_row.outcome = ${of.outcome ?? null})`;
  const counted = await sql<{ total: number }>`
    select count(*)::int as total from catalogue.import_row import_row where ${which}`.execute(db);
  const { rows } = await sql<ImportRowRow & { entry_name: string | null }>`
    select import_row.*, entry.name as entry_name
    from catalogue.import_row import_row left join catalogue.entry entry on entry.id = import_row.entry
    where ${which} order by import_row.n offset ${page.offset} limit ${page.limit}`.execute(db);
  return { total: counted.rows[0]?.total ?? 0, rows };
}

/** The rows that taking over would do something with. */
export const rowsToTake = (db: Db, id: string): Promise<ImportRowRow[]> =>
  on(db)
    .selectFrom("catalogue.import_row")
    .selectAll()
    .where("import", "=", id)
    .where("outcome", "in", ["new", "change"])
    .orderBy("n")
    .execute();

export async function endImport(db: Db, id: string, at: Date): Promise<void> {
  await on(db)
    .updateTable("catalogue.import")
    .set({ state: "taken", ended_at: at })
    .where("id", "=", id)
    .execute();
}

/** With its rows. */
export async function removeImport(db: Db, id: string): Promise<void> {
  await on(db).deleteFrom("catalogue.import").where("id", "=", id).execute();
}

/** Forgets what was looked at before this moment and never taken over, and the rows of what was. */
export async function forgetBefore(db: Db, moment: Date): Promise<void> {
  await on(db)
    .deleteFrom("catalogue.import")
    .where("state", "=", "previewed")
    .where("created_at", "<", moment)
    .execute();
  await sql`delete from catalogue.import_row using catalogue.import import
    where import.id = import_row.import and import.created_at < ${moment}`.execute(db);
}

/** What waits from files of this organisation gives way to what the same source, or a file about the same entry, says now. */
export async function withdrawWaiting(
  db: Db,
  of: {
    readonly organisation: string;
    readonly sources: readonly string[];
    readonly entries: readonly string[];
    readonly at: Date;
  },
): Promise<void> {
  await sql`update catalogue.proposal set state = 'withdrawn', changed_at = ${of.at}
    where state = 'waiting' and origin = 'file' and organisation = ${of.organisation}
      and (source = any(${[...of.sources]}::text[])
        or (source is null and entry = any(${[...of.entries]}::text[])))`.execute(db);
}
