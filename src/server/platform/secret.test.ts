import { chmod, mkdtemp, readdir, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { WrongSetting } from "./config.ts";
import { deriveKey, readSecret } from "./secret.ts";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-secret-"));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const key = (bytes: number): string => Buffer.alloc(bytes, 7).toString("base64");

test.each([
  ["too short", key(31)],
  ["not base64", "x".repeat(60).replace(/x$/, "!")],
])("a SECRET_KEY that is %s is refused by name and not repeated", async (_what, text) => {
  const refused = await readSecret(text, folder).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(WrongSetting);
  expect(String(refused)).toContain("SECRET_KEY");
  expect(String(refused)).not.toContain(text);
});

test("a key file that others can read is refused", async () => {
  const file = join(folder, "secret.key");
  await writeFile(file, key(32));
  await chmod(file, 0o644);
  await expect(readSecret(null, folder)).rejects.toThrow(/chmod 600/);
});

test("a key file that was broken off is refused, and not made anew", async () => {
  const file = join(folder, "secret.key");
  await writeFile(file, "abc", { mode: 0o600 });
  await expect(readSecret(null, folder)).rejects.toThrow(WrongSetting);
  expect(await readFile(file, "utf8")).toBe("abc");
});

test("SECRET_KEY comes before the file, and then no file is made", async () => {
  const secret = await readSecret(key(32), folder);
  expect(secret).toHaveLength(32);
  expect(await readdir(folder)).toEqual([]);
});

test("the first start makes a key file for its user alone, and the next reads the same", async () => {
  const first = await readSecret(null, join(folder, "data"));
  expect((await stat(join(folder, "data", "secret.key"))).mode & 0o777).toBe(0o600);
  expect(await readSecret(null, join(folder, "data"))).toEqual(first);
  expect(await readdir(join(folder, "data"))).toEqual(["secret.key"]);
});

test("of many first starts at once all read the same key", async () => {
  const all = await Promise.all(Array.from({ length: 8 }, () => readSecret(null, folder)));
  expect(new Set(all.map((one) => one.toString("hex"))).size).toBe(1);
});

test("every purpose has a key of its own", async () => {
  const secret = await readSecret(key(32), folder);
  expect(deriveKey(secret, "one")).toEqual(deriveKey(secret, "one"));
  expect(deriveKey(secret, "one")).not.toEqual(deriveKey(secret, "two"));
  expect(deriveKey(secret, "one", 16)).toHaveLength(16);
});
