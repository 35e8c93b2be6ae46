import { expect, test } from "vitest";
import { CannotBackUp } from "#platform/backup";
import { CannotOpen } from "#platform/cannot-open";
import { WrongSetting } from "#platform/config";
import { DirectoryInUse } from "#platform/directory-lock";
import { BrokenFacts, OtherCountry } from "#platform/facts";
import { WrongDatabaseVersion } from "#platform/migrate";
import { CannotRestore } from "#platform/restore";
import { isExpected } from "./expected.ts";

test("a bug is not told as something that the user can mend", () => {
  expect(isExpected(new TypeError("x is undefined"))).toBe(false);
  expect(isExpected(Object.assign(new Error("syntax error"), { code: "42601" }))).toBe(false);
  expect(isExpected("a text")).toBe(false);
});

test.each([
  new BrokenFacts("x"),
  new CannotBackUp("x"),
  new CannotOpen("x"),
  new CannotRestore("x"),
  new DirectoryInUse("/data", 1),
  new OtherCountry("x"),
  new WrongDatabaseVersion("x"),
  new WrongSetting("x"),
])("what the user can mend is told in a sentence: %o", (error) => {
  expect(isExpected(error)).toBe(true);
});
