import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { backUp } from "#platform/backup";
import { type Work, workOn } from "#platform/context";
import type { Database } from "#platform/database";
import { loadCountry } from "#platform/facts";
import { restore } from "#platform/restore";
import { emptyDatabase } from "#platform/test-empty-db";
import { inventCountry } from "#practice";
import { factModules } from "../../src/server/app.ts";
import { rowsInBackup } from "../backup-rows.ts";
import { root } from "../tool.ts";

/** The rows of every table, as a backup writes them. */
type Rows = ReadonlyMap<string, readonly string[]>;

/** The database of an earlier version, as this one makes it of its backup. */
export interface Upgraded {
  readonly database: Database;
  readonly work: Work;
  /** As they were. */
  readonly before: Rows;
  /** As they are. */
  now(): Promise<Rows>;
  count(table: string): Promise<number>;
  /** Loads the facts of this version over those of before, as every start does. */
  loadFacts(): Promise<boolean>;
}

/** Restores a backup of this folder into an empty database. Whoever asks closes the database. */
export async function upgrade(backup: string): Promise<Upgraded> {
  const file = join(root, "test/upgrade", backup);
  const before = await rowsInBackup(file);
  const database = await emptyDatabase();
  await restore(database.db, file);
  // Later than all that is in the backups.
  const now = new Date("2026-11-28T12:00:00Z");
  const work = workOn(database.db, true, () => now);
  return {
    database,
    work,
    before,
    now: async () => {
      const folder = await mkdtemp(join(tmpdir(), "waaier-upgraded-"));
      try {
        await backUp(database.db, join(folder, "now"), now);
        return await rowsInBackup(join(folder, "now"));
      } finally {
        await rm(folder, { recursive: true });
      }
    },
    count: async (table) => {
      const counted = sql<{ n: number }>`select count(*)::int as n from ${sql.table(table)}`;
      return (await counted.execute(database.db)).rows[0]?.n ?? -1;
    },
    loadFacts: () => {
      const { digest, facts } = inventCountry();
      return loadCountry(work, { digest, facts: async () => facts() }, factModules);
    },
  };
}
