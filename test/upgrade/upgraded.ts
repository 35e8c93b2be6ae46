import { join } from "node:path";
import { sql } from "kysely";
import { type Work, workOn } from "#platform/context";
import type { Database } from "#platform/database";
import { loadCountry } from "#platform/facts";
import { restore } from "#platform/restore";
import { emptyDatabase } from "#platform/test-empty-db";
import { inventCountry } from "#practice";
import { factModules } from "../../src/server/app.ts";
import { rowsInBackup } from "../backup-rows.ts";
import { root } from "../tool.ts";

/** The database of an earlier version, as this one makes it of its backup. */
export interface Upgraded {
  readonly database: Database;
  readonly work: Work;
  /** The rows of every table, as they were. */
  readonly before: ReadonlyMap<string, readonly string[]>;
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
  const work = workOn(database.db, true, () => new Date("2026-11-26T12:00:00Z"));
  return {
    database,
    work,
    before,
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
