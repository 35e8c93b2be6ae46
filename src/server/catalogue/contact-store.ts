import { isDeepStrictEqual } from "node:util";
import { sql } from "kysely";
import type { Db } from "#platform/context";
import { withoutAddress } from "#platform/without-address";

/** The tables that hold what people wrote, with what tells their rows apart. */
const written: readonly (readonly [table: string, key: readonly string[]])[] = [
  ["entry", ["id"]],
  ["entry_change", ["id"]],
  ["source_record", ["entry", "source"]],
  ["decision", ["id"]],
  ["proposal", ["id"]],
  ["import", ["id"]],
  ["import_row", ["import", "n"]],
  ["merge", ["id"]],
  ["kit", ["id"]],
  ["saved_search", ["id"]],
];

type Row = Readonly<Record<string, unknown>>;

/**
 * Takes a mail address out of everything that the catalogue keeps: it asks for those of a role, and somebody may have
 * given their own. Texts that mention it keep their other words. Returns the entries that are to be indexed anew.
 */
export async function forgetAddress(db: Db, email: string): Promise<string[]> {
  // Not the stage or level of a decision: words that tell of it.
  await sql`select set_config('catalogue.deciding', 'yes', true)`.execute(db);
  const entries: string[] = [];
  for (const [table, key] of written) {
    for (const row of await rowsWith(db, table, email)) {
      const left = withoutAddress(row, email) as Row;
      const changed = Object.keys(row).filter(
        (column) => !(key.includes(column) || isDeepStrictEqual(row[column], left[column])),
      );
      if (changed.length === 0) continue;
      await replace(db, table, key, left, changed);
      if (table === "entry") entries.push(`${row["id"]}`);
    }
  }
  await sql`select set_config('catalogue.deciding', '', true)`.execute(db);
  return entries;
}

async function rowsWith(db: Db, table: string, email: string): Promise<Row[]> {
  const [like, inAddress] = [email, email.replace("@", "%40")].map(
    (one) => `%${one.toLowerCase().replaceAll(/[\\%_]/g, (sign) => `\\${sign}`)}%`,
  );
  const { rows } = await sql<{ row: Row }>`
    select to_jsonb(held) as row from ${sql.table(`catalogue.${table}`)} held
    where lower(held::text) like ${like} or lower(held::text) like ${inAddress}`.execute(db);
  return rows.map(({ row }) => row);
}

async function replace(
  db: Db,
  table: string,
  key: readonly string[],
  row: Row,
  columns: readonly string[],
): Promise<void> {
  const name = sql.table(`catalogue.${table}`);
  const refs = sql.join(columns.map((column) => sql.ref(column)));
  const which = sql.join(
    key.map((column) => sql`held.${sql.ref(column)} = wanted.${sql.ref(column)}`),
    sql` and `,
  );
  const news = sql.join(columns.map((column) => sql`wanted.${sql.ref(column)}`));
  await sql`update ${name} held set (${refs}) = row(${news})
    from json_populate_record(null::${name}, ${JSON.stringify(row)}::json) wanted where ${which}`.execute(
    db,
  );
}
