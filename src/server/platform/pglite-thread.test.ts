import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { openDatabase } from "./database.ts";
import { DirectoryInUse } from "./directory-lock.ts";
import { keepPglite } from "./pglite-keeper.ts";
import { startPgliteThread } from "./pglite-thread.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-thread-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const message = (letter: string, text: string): Buffer => {
  const body = Buffer.from(`${text}\0`);
  const head = Buffer.alloc(5);
  head.write(letter, "latin1");
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
};

test("a folder that cannot be opened is refused with what to do", async () => {
  await writeFile(join(folder, "a-file"), "");
  await expect(openDatabase({ directory: join(folder, "a-file") })).rejects.toThrow(
    /Cannot open the database in .*a-file: .* DATA_DIR/,
  );
});

test("a snapshot that is no snapshot is refused", async () => {
  await writeFile(join(folder, "no.tar"), "no tar");
  await expect(
    startPgliteThread({ directory: null, snapshot: join(folder, "no.tar") }),
  ).rejects.toThrow("The database thread stopped");
}, 60_000);

test("a database on disk is not opened twice, and is read back after closing and after its thread broke", async () => {
  const place = { directory: join(folder, "data") };
  const database = await openDatabase(place);
  await database.pool.query("create table stays (id int); insert into stays values (7)");
  await expect(openDatabase(place)).rejects.toThrow(DirectoryInUse);
  await database.close();

  const kept = await keepPglite(join(place.directory, "pglite"));
  const first = await kept.thread();
  expect(await kept.thread()).toBe(first);
  // A Parse without a Sync is answered without ReadyForQuery, as a panic is.
  await first.exchange(
    Buffer.from("P\u0000\u0000\u0000\u0010\u0000select 1\u0000\u0000\u0000", "latin1"),
  );
  expect(first.broken()?.message).toContain("panicked");
  const both = await Promise.all([kept.thread(), kept.thread()]);
  expect(both[0]).toBe(both[1]);
  expect(both[0]).not.toBe(first);
  const answer = await both[0].exchange(message("Q", "select id from stays"));
  expect(Buffer.from(answer).toString("latin1")).toContain("SELECT 1");

  await kept.close();
  await kept.close();
  await expect(both[0].exchange(message("Q", "select 1"))).rejects.toThrow(
    "The database thread stopped",
  );
}, 60_000);
