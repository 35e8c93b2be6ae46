import { existsSync } from "node:fs";
import { mkdir, rename, rm } from "node:fs/promises";
import { join } from "node:path";
import { Kysely, PostgresDialect } from "kysely";
import pg from "pg";
import { CannotOpen, cannotOpenFolder, cannotOpenPostgresql } from "./cannot-open.ts";
import type { Db } from "./context.ts";
import { lockDirectory } from "./directory-lock.ts";
import { keepPglite, type PgliteKeeper } from "./pglite-keeper.ts";
import { PgliteStream } from "./pglite-stream.ts";
import { startPgliteThread } from "./pglite-thread.ts";

/** Where the database is: a PostgreSQL by address, or PGlite in a folder, or PGlite in memory. */
export type DatabasePlace =
  | { readonly url: string }
  | { readonly directory: string }
  | { readonly memory: true; readonly snapshot?: string };

export interface Database {
  readonly kind: "postgresql" | "pglite";
  readonly db: Db;
  readonly pool: pg.Pool;
  /** Only of PGlite: a tar of all that is in it. */
  snapshot(): Promise<Uint8Array>;
  close(): Promise<void>;
}

// A plain date stays the text that it is, and a count that fits stays a number: in one place, for both databases.
pg.types.setTypeParser(pg.types.builtins.DATE, (text) => text);
pg.types.setTypeParser(pg.types.builtins.NUMERIC, Number);
pg.types.setTypeParser(pg.types.builtins.INT8, (text) => {
  const number = Number(text);
  if (!Number.isSafeInteger(number)) throw new Error(`${text} does not fit a number`);
  return number;
});

/** Opens the database. Throws when the place is in use, cannot be reached or cannot be read. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  if ("url" in place) return openPostgresql(place.url);
  if ("memory" in place) {
    const thread = await startPgliteThread({ directory: null, snapshot: place.snapshot ?? null });
    return overPglite({ thread: async () => thread, close: thread.close });
  }
  const { directory } = place;
  return openFolder(directory).catch((error: unknown) => {
    throw cannotOpenFolder(error, directory);
  });
}

async function openFolder(directory: string): Promise<Database> {
  const unlock = await lockDirectory(directory);
  try {
    const kept = await keepPglite(await preparePglite(directory));
    return overPglite({ thread: kept.thread, close: () => kept.close().finally(unlock) });
  } catch (error) {
    await unlock();
    throw error;
  }
}

async function openPostgresql(url: string): Promise<Database> {
  const pool = new pg.Pool({
    connectionString: url,
    // Enough to keep two cores busy; PostgreSQL's own default allows 100 in all.
    max: 10,
    connectionTimeoutMillis: 5_000,
    // No question of a reader takes a second; one that runs this long keeps others waiting for nothing.
    statement_timeout: 15_000,
    application_name: "waaier",
    // A moment is read as pg writes it down: not as an administrator prefers his dates.
    options: "-c datestyle=ISO,YMD",
  });
  const database = over(
    "postgresql",
    pool,
    () => Promise.reject(new Error("PostgreSQL has no snapshot")),
    () => pool.end(),
  );
  try {
    await checkVersion(pool);
    return database;
  } catch (error) {
    await pool.end();
    throw cannotOpenPostgresql(error, url);
  }
}

const oldestPostgresql = 15;

/** Asks the first question, so that a database that cannot be used is told at the start. */
async function checkVersion(pool: pg.Pool): Promise<void> {
  const { rows } = await pool.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  const version = Math.floor((rows[0]?.version ?? 0) / 10_000);
  if (version < oldestPostgresql) {
    throw new CannotOpen(
      `This is PostgreSQL ${version}. Waaier needs PostgreSQL ${oldestPostgresql} or newer.`,
    );
  }
}

/**
 * Makes the folder of PGlite. The first time it is made beside its place and then renamed, so that
 * a stop half-way leaves nothing that looks like a database.
 */
async function preparePglite(directory: string): Promise<string> {
  const place = join(directory, "pglite");
  if (existsSync(place)) return place;
  const half = join(directory, "pglite.new");
  await rm(half, { recursive: true, force: true });
  await mkdir(directory, { recursive: true, mode: 0o700 });
  const thread = await startPgliteThread({ directory: half, snapshot: null });
  await thread.close();
  await rename(half, place);
  return place;
}

function overPglite(kept: PgliteKeeper): Database {
  const pool = new pg.Pool({
    stream: () => new PgliteStream(kept.thread),
    user: "postgres",
    // Whatever the PG* variables of the environment say: there is no network in between.
    ssl: false,
    // One backend: whoever asks outside the transaction that is open would wait for ever, so it is told.
    max: 1,
    connectionTimeoutMillis: 15_000,
    idleTimeoutMillis: 0,
  });
  return over(
    "pglite",
    pool,
    async () => (await kept.thread()).snapshot(),
    async () => {
      await pool.end();
      await kept.close();
    },
  );
}

function over(
  kind: Database["kind"],
  pool: pg.Pool,
  snapshot: Database["snapshot"],
  close: Database["close"],
): Database {
  // A connection that breaks is told to the query it was busy with, and replaced at the next. It says so aloud as
  // well, idle or in a transaction, and without these listeners that would end the process.
  pool.on("error", () => undefined);
  pool.on("connect", (client) => client.on("error", () => undefined));
  return {
    kind,
    pool,
    snapshot,
    close,
    db: new Kysely({ dialect: new PostgresDialect({ pool }) }),
  };
}
