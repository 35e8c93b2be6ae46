import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { sql } from "kysely";
import {
  type Head,
  pageSize,
  type Table,
  type TableHead,
  type Tail,
  tablesOf,
  writeAlike,
} from "./backup.ts";
import type { Db } from "./context.ts";
import { lastMigration, migrate, migrateTo } from "./migrate.ts";

/** The file is not a whole backup, or the database is not one to restore into. */
export class CannotRestore extends Error {}

/**
 * Fills an empty database from a backup, in one transaction. A backup of an older version is brought to
 * this one. Returns the number of rows. Throws `CannotRestore` when the file is not whole or the database
 * is not empty.
 */
export async function restore(db: Db, file: string): Promise<number> {
  await checkWhole(file);
  const rows = await db.transaction().execute(async (tx) => {
    const made = await sql<{ yes: boolean }>`
      select to_regclass('public.migration') is not null as yes`.execute(tx);
    if (made.rows[0]?.yes) {
      throw new CannotRestore(
        "This database is in use already, and a restore never writes over facts. Choose an empty one: another DATA_DIR, or a new database in DATABASE_URL.",
      );
    }
    // Tables that take rows by one road alone take back what came by it.
    await sql`select set_config('waaier.restoring', 'yes', true)`.execute(tx);
    return readInto(tx, file);
  });
  await migrate(db);
  return rows;
}

/** Reads the whole file once and compares it with the digest at its end, before anything is written. */
async function checkWhole(file: string): Promise<void> {
  const digest = createHash("sha256");
  let rows = 0;
  let head: Head | null = null;
  let tail: Tail | null = null;
  for await (const line of wholeLines(file)) {
    if (!head) head = headIn(line, file);
    else if (tail) throw notWhole(file);
    else if (line.startsWith("[")) {
      digest.update(line);
      rows += 1;
    } else {
      const said = parse(line, file);
      if (isTail(said)) tail = said;
    }
  }
  if (tail?.rows !== rows || tail.digest !== digest.digest("hex")) throw notWhole(file);
}

function headIn(line: string, file: string): Head {
  const head = parse(line, file);
  if (!("waaier" in head)) throw notWhole(file);
  return head;
}

const isTail = (said: Head | TableHead | Tail): said is Tail => "digest" in said;

/** The table that is being filled, and its rows that wait. */
interface Filling {
  readonly table: Table;
  readonly waiting: string[];
}

async function readInto(tx: Db, file: string): Promise<number> {
  let filling: Filling | null = null;
  let rows = 0;
  for await (const line of wholeLines(file)) {
    if (line.startsWith("[")) {
      if (!filling) throw notWhole(file);
      rows += 1;
      filling.waiting.push(line);
      if (filling.waiting.length >= pageSize) await fill(tx, filling);
    } else {
      if (filling) await fill(tx, filling);
      filling = await takeHead(tx, parse(line, file), file);
    }
  }
  return rows;
}

async function takeHead(
  tx: Db,
  head: Head | TableHead | Tail,
  file: string,
): Promise<Filling | null> {
  if ("waaier" in head) {
    const last = head.migrations.at(-1) ?? 0;
    if ((await lastMigration()) < last) {
      throw new CannotRestore(
        `${file} was made by a newer Waaier. Restore it with that version. Nothing was restored.`,
      );
    }
    await migrateTo(tx, last);
    await letReferencesWait(tx);
    await writeAlike(tx);
  } else if ("table" in head) {
    const table = (await tablesOf(tx)).find(({ name }) => name === head.table);
    const same = table?.columns.map(({ name }) => name).join() === head.columns.join();
    if (!(table && same)) throw notWhole(file);
    return { table, waiting: [] };
  }
  return null;
}

/** Tables come back in the order of their names, so that a row can come before the one that it names. */
async function letReferencesWait(tx: Db): Promise<void> {
  const { rows } = await sql<{ statement: string }>`
    select format('alter table %s alter constraint %I deferrable initially deferred',
      conrelid::regclass, conname) as statement
    from pg_constraint where contype = 'f' and not (condeferrable and condeferred)`.execute(tx);
  for (const { statement } of rows) await sql.raw(statement).execute(tx);
}

function parse(line: string, file: string): Head | TableHead | Tail {
  try {
    const said: unknown = JSON.parse(line);
    if (typeof said === "object" && said !== null) return said as Head | TableHead | Tail;
  } catch {
    // Not JSON, so not ours.
  }
  throw notWhole(file);
}

async function fill(tx: Db, { table, waiting }: Filling): Promise<void> {
  if (waiting.length === 0) return;
  const names = table.columns.map(({ name }) => `"${name}"`).join(", ");
  const casts = table.columns.map(({ type }, at) => `(row->>${at})::${type}`).join(", ");
  const into = sql.raw(`insert into ${table.name} (${names}) select ${casts}`);
  await sql`${into} from json_array_elements(${`[${waiting.join(",")}]`}::json) as row`.execute(tx);
  waiting.length = 0;
}

/** The lines of the file; a file that is cut off or not gzip is refused in our words. */
async function* wholeLines(file: string): AsyncGenerator<string> {
  const source = createReadStream(file);
  const unzipped = source.pipe(createGunzip());
  source.on("error", (error) => unzipped.destroy(error));
  let rest = "";
  try {
    for await (const chunk of unzipped.setEncoding("utf8")) {
      const parts = (rest + String(chunk)).split("\n");
      rest = parts.pop() ?? "";
      yield* parts;
    }
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT") throw new CannotRestore(`There is no file ${file}.`);
    if (code === "EACCES") throw new CannotRestore(`${file} may not be read.`);
    if (code?.startsWith("Z_") || code === "EISDIR") throw notWhole(file);
    throw error;
  }
  if (rest !== "") throw notWhole(file);
}

const notWhole = (file: string): CannotRestore =>
  new CannotRestore(`${file} is not a whole backup of Waaier. Nothing was restored.`);
