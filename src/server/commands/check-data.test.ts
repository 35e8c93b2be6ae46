import { cp, mkdtemp, rm, truncate } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { BrokenFacts, factsFolder } from "#platform/facts";
import { checkData } from "./check-data.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-check-"));
  await cp(factsFolder, folder, {
    recursive: true,
    filter: (path) => !/compile|practice/.test(path.slice(factsFolder.length)),
  });
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test("a table that is cut off ends the check with its name, and nothing is called whole", async () => {
  await truncate(join(folder, "participations.csv"), 100_000);
  const said: string[] = [];
  expect(() => checkData(folder, (line) => said.push(line))).toThrow(BrokenFacts);
  expect(() => checkData(folder, () => undefined)).toThrow(/participations\.csv/);
  expect(said).toEqual([]);
});

test("the tables that are shipped are whole, and every table is counted", () => {
  const said: string[] = [];
  checkData(undefined, (line) => said.push(line));
  expect(said).toContainEqual(expect.stringMatching(/^ +342 {2}municipalities\.csv$/));
  expect(said.at(-1)).toBe("Every row is whole and has a source.");
});
