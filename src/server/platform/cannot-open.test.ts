import { expect, test } from "vitest";
import { CannotOpen, cannotOpenFolder, cannotOpenPostgresql } from "./cannot-open.ts";
import { openDatabase } from "./database.ts";

const url = "postgres://waaier:s3cret@db.example:5433/country";
const failing = (code: string): Error => Object.assign(new Error("raw words"), { code });

test.each([
  ["3D000", /no database "country".*createdb/],
  ["28P01", /user and password/],
  ["53300", /no connection left/],
  ["57P03", /starting or stopping/],
  ["ENOTFOUND", /no machine of that name/],
  ["ECONNREFUSED", /nothing answers there/],
])("PostgreSQL that fails with %s is told in words, without the password", (code, words) => {
  const told = cannotOpenPostgresql(failing(code), url);
  expect(told).toBeInstanceOf(CannotOpen);
  expect(String(told)).toMatch(words);
  expect(String(told)).toContain("db.example:5433");
  expect(String(told)).not.toContain("s3cret");
});

test("a bug is not taken for a database that cannot be opened", () => {
  const bug = failing("42601");
  expect(cannotOpenPostgresql(bug, url)).toBe(bug);
  expect(cannotOpenFolder(bug, "/data")).toBe(bug);
});

test.each([
  ["ENOSPC", /disk is full/],
  ["EACCES", /may not write/],
  ["ENOTDIR", /not a folder/],
])("a folder that fails with %s is told with what to do", (code, words) => {
  const told = cannotOpenFolder(failing(code), "/data");
  expect(String(told)).toMatch(words);
  expect(String(told)).toContain("DATA_DIR");
});

test("a PostgreSQL that is not there is refused when it is opened, not at the first request", async () => {
  await expect(openDatabase({ url: "postgres://x:y@127.0.0.1:1/z" })).rejects.toThrow(
    /Cannot open PostgreSQL at 127.0.0.1:1: nothing answers there/,
  );
});
