import { createHash } from "node:crypto";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { createGzip } from "node:zlib";
import { sql } from "kysely";
import type { Db } from "./context.ts";

/** The backup could not be written; the message says why. */
export class CannotBackUp extends Error {}

export interface Head {
  readonly waaier: 1;
  readonly migrations: readonly number[];
  readonly madeAt: string;
}
export interface TableHead {
  readonly table: string;
  readonly columns: readonly string[];
}
export interface Tail {
  readonly rows: number;
  readonly digest: string;
}

export interface Table {
  readonly name: string;
  readonly columns: readonly { readonly name: string; readonly type: string }[];
  readonly order: string;
}

/**
 * Writes all that is in the database to one file, as it was at one moment, also while others write:
 * gzipped lines of JSON, the same from PGlite and PostgreSQL. The file appears whole or not at all.
 * Returns the number of rows.
 */
export async function backUp(db: Db, file: string, now: Date): Promise<number> {
  const half = `${file}.half`;
  let rows = 0;
  try {
    await db
      .transaction()
      .setIsolationLevel("repeatable read")
      .setAccessMode("read only")
      .execute(async (tx) => {
        const lines = linesOf(tx, now, (count) => {
          rows = count;
        });
        await pipeline(
          Readable.from(lines),
          createGzip(),
          createWriteStream(half, { mode: 0o600, flush: true }),
        );
      });
    await rename(half, file);
  } catch (error) {
    await rm(half, { force: true }).catch(() => undefined);
    const why = reasons[(error as NodeJS.ErrnoException).code ?? ""];
    throw why === undefined ? error : new CannotBackUp(`Cannot write ${file}: ${why}.`);
  }
  return rows;
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: "its folder does not exist",
  ENOTDIR: "its folder is not a folder",
  EACCES: "that is not allowed",
  EPERM: "that is not allowed",
  EROFS: "nothing can be written there",
  ENOSPC: "the disk is full",
  EDQUOT: "the disk is full",
  EISDIR: "it is a folder",
};

async function* linesOf(tx: Db, now: Date, count: (rows: number) => void): AsyncGenerator<string> {
  await writeAlike(tx);
  const migrations = await sql<{
    number: number;
  }>`select number from public.migration order by number`.execute(tx);
  const head: Head = {
    waaier: 1,
    migrations: migrations.rows.map(({ number }) => number),
    madeAt: now.toISOString(),
  };
  yield `${JSON.stringify(head)}\n`;
  const digest = createHash("sha256");
  let rows = 0;
  for (const table of await tablesOf(tx)) {
    const columns = table.columns.map(({ name }) => name);
    yield `${JSON.stringify({ table: table.name, columns } satisfies TableHead)}\n`;
    for await (const row of rowsOf(tx, table)) {
      digest.update(row);
      rows += 1;
      yield `${row}\n`;
    }
  }
  count(rows);
  yield `${JSON.stringify({ rows, digest: digest.digest("hex") } satisfies Tail)}\n`;
}

/** Every value in the same letters, whatever this server or its administrator set. */
export async function writeAlike(tx: Db): Promise<void> {
  await sql`select set_config('timezone', 'UTC', true), set_config('datestyle', 'ISO, YMD', true),
    set_config('intervalstyle', 'postgres', true), set_config('bytea_output', 'hex', true),
    set_config('extra_float_digits', '1', true)`.execute(tx);
}

/** The tables of the modules, with the columns in the order of their making and the key to sort by. */
export async function tablesOf(db: Db): Promise<Table[]> {
  const found = await sql<{ name: string; columns: Table["columns"]; order: string | null }>`
    select format('%I.%I', n.nspname, c.relname) as name,
      (select json_agg(json_build_object('name', a.attname, 'type', format_type(a.atttypid, a.atttypmod)) order by a.attnum)
        from pg_attribute a where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped and a.attgenerated = '') as columns,
      (select string_agg(format('%I', a.attname) || case when format_type(a.atttypid, -1) = 'text' then ' collate "C"' else '' end, ', ' order by k.place)
        from pg_index i cross join unnest(i.indkey) with ordinality as k(attnum, place)
        join pg_attribute a on a.attrelid = c.oid and a.attnum = k.attnum
        where i.indrelid = c.oid and i.indisprimary) as order
    from pg_class c join pg_namespace n on n.oid = c.relnamespace
    where c.relkind = 'r' and n.nspname !~ '^(pg_|information_schema$|public$)'
    order by 1`.execute(db);
  return found.rows.map(({ name, columns, order }) => ({ name, columns, order: order ?? "ctid" }));
}

/** Rows that are read or written at once. */
export const pageSize = 1000;

/** Every value as PostgreSQL writes it as text: exact, and read back by a cast to the column's type. */
async function* rowsOf(tx: Db, { name, columns, order }: Table): AsyncGenerator<string> {
  const values = columns.map((column) => `"${column.name}"::text`).join(", ");
  await sql
    .raw(
      `declare backup_rows no scroll cursor for select array_to_json(array[${values}])::text as row from ${name} order by ${order}`,
    )
    .execute(tx);
  for (;;) {
    const page = await sql<{
      row: string;
    }>`${sql.raw(`fetch ${pageSize} from backup_rows`)}`.execute(tx);
    for (const { row } of page.rows) yield row;
    if (page.rows.length < pageSize) break;
  }
  await sql`close backup_rows`.execute(tx);
}
