import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Database } from "./database.ts";
import { migrate, WrongDatabaseVersion } from "./migrate.ts";
import { emptyDatabase } from "./test-empty-db.ts";

// One database, brought forward test by test: opening one takes seconds.
let database: Database;
let folder = "";

beforeAll(async () => {
  database = await emptyDatabase();
  folder = await mkdtemp(join(tmpdir(), "waaier-migrations-"));
}, 60_000);
afterAll(async () => {
  await database.close();
  await rm(folder, { recursive: true, force: true });
});

const put = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const exists = async (table: string): Promise<boolean> => {
  const { rows } = await sql<{
    yes: boolean;
  }>`select to_regclass(${table}) is not null as yes`.execute(database.db);
  return rows[0]?.yes ?? false;
};

test("of migrations that fail half-way nothing stays, not even those before", async () => {
  await put("0001-first.sql", "create table first_table (id int);");
  await put("0002-second.sql", "create table second_table (id int); select 1 / 0;");
  await expect(migrate(database.db, folder)).rejects.toMatchObject({ code: "22012" });
  expect(await exists("first_table")).toBe(false);
  expect(await exists("public.migration")).toBe(false);
});

test("missing migrations run in order, once", async () => {
  await put("0002-second.sql", "alter table first_table add column name text;");
  expect(await migrate(database.db, folder)).toEqual(["0001-first", "0002-second"]);
  expect(await migrate(database.db, folder)).toEqual([]);
});

test("a migration that comes later runs alone", async () => {
  await put("0003-third.sql", "create table third_table (id int);");
  await put("notes.md", "not a migration");
  expect(await migrate(database.db, folder)).toEqual(["0003-third"]);
});

test("a migration that fails leaves the database at the version before", async () => {
  await put("0004-fourth.sql", "drop table first_table; create table third_table (id int);");
  await expect(migrate(database.db, folder)).rejects.toMatchObject({ code: "42P07" });
  expect(await exists("first_table")).toBe(true);
  await rm(join(folder, "0004-fourth.sql"));
  expect(await migrate(database.db, folder)).toEqual([]);
});

test("a migration that was edited after its use is refused by name", async () => {
  await put("0003-third.sql", "create table third_table (id bigint);");
  await expect(migrate(database.db, folder)).rejects.toThrow(WrongDatabaseVersion);
  await expect(migrate(database.db, folder)).rejects.toThrow("0003-third");
  await put("0003-third.sql", "create table third_table (id int);");
});

test("a database of a newer version is refused, with both versions named", async () => {
  await rm(join(folder, "0003-third.sql"));
  await expect(migrate(database.db, folder)).rejects.toThrow(WrongDatabaseVersion);
  await expect(migrate(database.db, folder)).rejects.toThrow(
    /newer Waaier: it has migration 3 \(0003-third\), and this version knows up to 2/,
  );
});
