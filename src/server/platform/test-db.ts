import { existsSync } from "node:fs";
import { inject } from "vitest";
import { type Caller, nobody } from "./caller.ts";
import type { Context } from "./context.ts";
import { type Database, openDatabase } from "./database.ts";

// One database per worker, loaded by test/global-setup.ts with the facts of data/; opening one takes seconds.
let opened: Promise<Database> | undefined;

/** The database of this worker: migrated and filled with the facts. On PostgreSQL when WAAIER_TEST_DATABASE_URL is set. */
export function testDatabase(): Promise<Database> {
  opened ??= openDatabase(place());
  return opened;
}

function place(): { url: string } | { memory: true; snapshot: string } {
  const { url, snapshot } = inject("testDatabase");
  if (url) return { url };
  if (!existsSync(snapshot))
    throw new Error(`${snapshot} is missing: test/global-setup.ts makes it`);
  return { memory: true, snapshot };
}

class Undo extends Error {}

/** Runs a test in a transaction that never lands. */
export async function inUndoneTransaction(
  use: (ctx: Context) => Promise<void>,
  now = new Date("2026-11-22T12:00:00Z"),
  caller: Caller = nobody("web"),
): Promise<void> {
  const { db } = await testDatabase();
  const undone = db.transaction().execute(async (tx) => {
    await use({ db: tx, now, practice: false, caller });
    throw new Undo();
  });
  await undone.catch((error: unknown) => {
    if (!(error instanceof Undo)) throw error;
  });
}

declare module "vitest" {
  interface ProvidedContext {
    testDatabase: { readonly url: string | null; readonly snapshot: string };
  }
}
