import { createHash } from "node:crypto";
import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import type { Db } from "./context.ts";

const migrationsFolder = fileURLToPath(new URL("../../../migrations/", import.meta.url));

/** The database cannot be used by this version of the program. */
export class WrongDatabaseVersion extends Error {}

interface Migration {
  readonly number: number;
  readonly name: string;
  readonly digest: string;
  readonly text: string;
}

// Any number will do, as long as every Waaier takes the same one.
const migrationLock = 7_224_901;

/**
 * Brings the database to this version, in one transaction: all of it or nothing. Returns the names of
 * the migrations that ran. Throws `WrongDatabaseVersion` when the database is of a newer program, or
 * was made with other migrations than these.
 */
export async function migrate(db: Db, folder = migrationsFolder): Promise<string[]> {
  return db
    .transaction()
    .setIsolationLevel("read committed")
    .execute((tx) => migrateTo(tx, Number.POSITIVE_INFINITY, folder));
}

/** The number of the newest migration that this version knows. */
export async function lastMigration(): Promise<number> {
  return (await knownMigrations(migrationsFolder)).at(-1)?.number ?? 0;
}

/** The same up to one number, in the caller's transaction: to restore a backup of an older version. */
export async function migrateTo(
  tx: Db,
  last: number,
  folder = migrationsFolder,
): Promise<string[]> {
  const known = await knownMigrations(folder);
  // A migration may take long, and so may waiting for another process that runs them.
  await sql`set local statement_timeout = 0`.execute(tx);
  await sql`select pg_advisory_xact_lock(${migrationLock})`.execute(tx);
  await sql`create table if not exists public.migration (
      number int primary key, name text not null, digest text not null,
      applied_at timestamptz not null default now())`.execute(tx);
  const applied =
    await sql<Applied>`select number, name, digest from public.migration order by number`.execute(
      tx,
    );
  checkApplied(applied.rows, known);
  const missing = known.filter(
    ({ number }) => number <= last && !applied.rows.some((row) => row.number === number),
  );
  for (const { number, name, digest, text } of missing) {
    await sql.raw(text).execute(tx);
    await sql`insert into public.migration (number, name, digest) values (${number}, ${name}, ${digest})`.execute(
      tx,
    );
  }
  return missing.map(({ name }) => name);
}

interface Applied {
  readonly number: number;
  readonly name: string;
  readonly digest: string;
}

function checkApplied(applied: readonly Applied[], known: readonly Migration[]): void {
  for (const { number, name, digest } of applied) {
    const here = known.find((migration) => migration.number === number);
    if (!here) {
      throw new WrongDatabaseVersion(
        `This database was made by a newer Waaier: it has migration ${number} (${name}), and this version knows up to ${known.at(-1)?.number ?? 0}. Start the newer version, or restore a backup of before.`,
      );
    }
    if (here.digest !== digest) {
      throw new WrongDatabaseVersion(
        `Migration ${name} of this database is not the one of this version. Migrations are never edited once used: start the version that made this database.`,
      );
    }
  }
}

async function knownMigrations(folder: string): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((name) => /^\d{4}-[a-z-]+\.sql$/.test(name)).sort();
  return Promise.all(
    files.map(async (file) => {
      const text = await readFile(join(folder, file), "utf8");
      const digest = createHash("sha256").update(text).digest("hex");
      return { number: Number(file.slice(0, 4)), name: file.replace(".sql", ""), digest, text };
    }),
  );
}
