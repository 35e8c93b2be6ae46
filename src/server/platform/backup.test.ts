import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gunzipSync, gzipSync } from "node:zlib";
import { sql } from "kysely";
import { afterAll, beforeAll, expect, test } from "vitest";
import { backUp } from "./backup.ts";
import type { Database } from "./database.ts";
import { migrate } from "./migrate.ts";
import { CannotRestore, restore } from "./restore.ts";
import { testDatabase } from "./test-db.ts";
import { emptyDatabase } from "./test-empty-db.ts";

let folder = "";
let whole = "";
let rows = 0;
let empty: Database;
const now = new Date("2026-11-22T12:00:00Z");
const at = (name: string): string => join(folder, name);

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-backup-"));
  whole = at("whole.backup");
  rows = await backUp((await testDatabase()).db, whole, now);
  empty = await emptyDatabase();
}, 120_000);
afterAll(async () => {
  await empty.close();
  await rm(folder, { recursive: true, force: true });
});

const linesOf = async (file: string): Promise<string[]> =>
  gunzipSync(await readFile(file))
    .toString()
    .trimEnd()
    .split("\n");
const fileWith = async (name: string, lines: readonly string[]): Promise<string> => {
  await writeFile(at(name), gzipSync(`${lines.join("\n")}\n`));
  return at(name);
};
const refused = async (file: string, said: RegExp): Promise<void> => {
  const fault = await restore(empty.db, file).catch((error: unknown) => error);
  expect(fault).toBeInstanceOf(CannotRestore);
  expect(String(fault)).toMatch(said);
  const { rows: found } = await sql<{
    table: string | null;
  }>`select to_regclass('public.migration')::text as table`.execute(empty.db);
  expect(found[0]?.table).toBeNull();
};

test("a file that is cut off is refused, wherever the cut is", async () => {
  const bytes = await readFile(whole);
  for (const part of [0, 0.001, 0.5, 0.99]) {
    await writeFile(at("cut"), bytes.subarray(0, Math.floor(bytes.length * part)));
    await refused(at("cut"), /not a whole backup/);
  }
  await writeFile(at("cut"), bytes.subarray(0, -1));
  await refused(at("cut"), /not a whole backup/);
});

test("a file with a row left out, changed or added is refused", async () => {
  const lines = await linesOf(whole);
  const row = lines.findIndex((line) => line.startsWith("["));
  await refused(await fileWith("less", lines.toSpliced(row, 1)), /not a whole backup/);
  const changed = lines.with(row, `${lines[row]}`.replace(/[a-z]/, "#"));
  await refused(await fileWith("changed", changed), /not a whole backup/);
  await refused(await fileWith("more", lines.toSpliced(row, 0, lines[row] ?? "")), /not a whole/);
  await refused(await fileWith("no-tail", lines.slice(0, -1)), /not a whole backup/);
});

test("a file of something else is refused", async () => {
  await refused(at("absent"), /There is no file/);
  await writeFile(at("text"), "no gzip");
  await refused(at("text"), /not a whole backup/);
  await refused(folder, /not a whole backup/);
  for (const text of ["null", "5", "{}", "[]", "not json", '{"rows":0,"digest":""}']) {
    await refused(await fileWith("else", [text]), /not a whole backup/);
  }
});

test("a backup of a newer version is refused as that", async () => {
  const head = JSON.stringify({ waaier: 1, migrations: [1, 2, 9999], madeAt: now.toISOString() });
  const newer = await fileWith("newer", (await linesOf(whole)).with(0, head));
  await refused(newer, /made by a newer Waaier/);
});

test("a folder that is not there, or a folder in the place of the file, is told", async () => {
  const { db } = await testDatabase();
  await expect(backUp(db, at("no/such/folder"), now)).rejects.toThrow(/its folder does not exist/);
  await expect(backUp(db, folder, now)).rejects.toThrow(/Cannot write .*: it is a folder/);
});

test("a backup restored into an empty database gives the same backup again", async () => {
  expect(rows).toBeGreaterThan(10_000);
  expect(await restore(empty.db, whole)).toBe(rows);
  expect(await backUp(empty.db, at("again.backup"), now)).toBe(rows);
  expect(await linesOf(at("again.backup"))).toEqual(await linesOf(whole));
  expect((await stat(at("again.backup"))).mode & 0o777).toBe(0o600);
  expect(await migrate(empty.db)).toEqual([]);
}, 120_000);

test("a database that is in use is refused, and keeps what it has", async () => {
  const before = await linesOf(at("again.backup"));
  await expect(restore(empty.db, whole)).rejects.toThrow(/in use already/);
  await backUp(empty.db, at("after.backup"), now);
  expect(await linesOf(at("after.backup"))).toEqual(before);
}, 120_000);
