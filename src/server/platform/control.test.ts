import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { CannotBackUp } from "./backup.ts";
import { askServer, CommandRefused, openControl } from "./control.ts";

const askForBackup = async (dataDir: string, file: string): Promise<unknown> =>
  (await askServer(dataDir, "backup", file))?.done ?? null;

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-control-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a backup that failed in the server is told to who asked, in the same words", async () => {
  const close = await openControl(folder, {
    backup: () => Promise.reject(new CannotBackUp("Cannot write /x: the disk is full.")),
  });
  await expect(askForBackup(folder, "/x")).rejects.toThrow("Cannot write /x: the disk is full.");
  await expect(askForBackup(folder, "/x")).rejects.toThrow(CommandRefused);
  await close();
});

test("no server gives no answer, also when one was killed and left its door", async () => {
  expect(await askForBackup(join(folder, "nobody"), "/x")).toBeNull();
  const close = await openControl(folder, { backup: async () => 1 });
  await close();
  await writeFile(join(folder, "control.sock"), "");
  expect(await askForBackup(folder, "/x")).toBeNull();
});

test("a server that runs writes the backup where it was asked", async () => {
  const asked: string[] = [];
  const close = await openControl(folder, {
    backup: async (file) => {
      asked.push(file);
      return 12;
    },
  });
  expect(await askForBackup(folder, "/tmp/a b&c?.backup")).toBe(12);
  expect(asked).toEqual(["/tmp/a b&c?.backup"]);
  await close();
});

test("the door opens for its owner alone", async () => {
  const close = await openControl(folder, { backup: async () => 1 });
  expect((await stat(join(folder, "control.sock"))).mode & 0o777).toBe(0o600);
  await close();
});

test("a folder with a very long name has its door elsewhere", async () => {
  const long = join(folder, "a".repeat(120));
  await mkdir(long);
  const close = await openControl(long, { backup: async () => 7 });
  expect(existsSync(join(long, "control.sock"))).toBe(false);
  expect(await askForBackup(long, "/x")).toBe(7);
  await close();
});

test("what no server knows is refused, and nothing is done", async () => {
  const close = await openControl(folder, { backup: async () => 1 });
  await expect(askServer(folder, "erase", "all")).rejects.toThrow("Nothing was asked");
  await expect(askServer(folder, "toString", "")).rejects.toThrow("Nothing was asked");
  await close();
});
