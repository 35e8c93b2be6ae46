import { createHash } from "node:crypto";
import { existsSync, globSync } from "node:fs";
import { mkdir, readFile, rename, rm, stat, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { sql } from "kysely";
import type { TestProject } from "vitest/node";
import { workOn } from "#platform/context";
import { type Database, openDatabase } from "#platform/database";
import { loadCountry, realCountry } from "#platform/facts";
import { migrate } from "#platform/migrate";
import { factModules } from "../src/server/app.ts";

const root = fileURLToPath(new URL("..", import.meta.url));

// Whatever decides what stands in the database: when one of these changes, the snapshot is made anew.
const ingredients = [
  "migrations/*.sql",
  "data/*.csv",
  "data/compile/{adoption-tables,catalogue-tables,columns,tables}.ts",
  "src/server/platform/{facts,migrate}.ts",
  "src/server/network/facts/*.ts",
  "src/server/platform/fold-name.ts",
  "src/server/vocabulary/{load-vocabularies,term-store}.ts",
  "src/server/catalogue/{components,decisions,entries,facts,search}/*.ts",
  "src/server/vocabulary/term-labels.ts",
  "src/server/adoption/facts/*.ts",
];

/** Makes the database that the tests share, migrated and filled with the facts of data/, and says where it is. */
export async function setup(project: TestProject): Promise<void> {
  const url = process.env["WAAIER_TEST_DATABASE_URL"] ?? null;
  const snapshot = join(root, "node_modules/.cache/waaier", `${await digestOfIngredients()}.tar`);
  if (url !== null) await withDatabase({ url }, fill);
  else if (!existsSync(snapshot)) {
    await withDatabase({ memory: true }, async (database) => {
      await fill(database);
      await keep(snapshot, await database.snapshot());
    });
  }
  project.provide("testDatabase", { url, snapshot });
}

async function withDatabase(
  place: Parameters<typeof openDatabase>[0],
  use: (database: Database) => Promise<void>,
): Promise<void> {
  const database = await openDatabase(place);
  try {
    await use(database);
  } finally {
    await database.close();
  }
}

async function fill({ db }: Database): Promise<void> {
  await migrate(db);
  // A database of an earlier run has facts already, perhaps from another version of the loaders.
  await sql`delete from platform.loaded_facts`.execute(db);
  const work = workOn(db, false, () => new Date());
  await loadCountry(work, await realCountry(), factModules);
}

/** Under its own name only once it is whole: another run may be looking for it. */
async function keep(snapshot: string, bytes: Uint8Array): Promise<void> {
  await mkdir(dirname(snapshot), { recursive: true });
  const half = `${snapshot}.${process.pid}`;
  await writeFile(half, bytes);
  await rename(half, snapshot);
  await removeOld(dirname(snapshot));
}

/** Each is 65 MB. One of the last hour may be in use by another run. */
async function removeOld(folder: string): Promise<void> {
  for (const file of globSync("*.tar*", { cwd: folder })) {
    const { mtimeMs } = await stat(join(folder, file));
    if (mtimeMs < Date.now() - 3_600_000) await rm(join(folder, file), { force: true });
  }
}

async function digestOfIngredients(): Promise<string> {
  const files = globSync(ingredients, { cwd: root })
    .filter((file) => !file.includes(".test."))
    .sort();
  const digest = createHash("sha256");
  for (const file of files) digest.update(`${file}\n`).update(await readFile(join(root, file)));
  return digest.digest("hex").slice(0, 16);
}
