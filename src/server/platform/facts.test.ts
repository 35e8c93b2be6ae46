import { appendFile, cp, mkdtemp, readFile, rm, truncate, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import type { Context } from "./context.ts";
import {
  BrokenFacts,
  type Country,
  describe,
  factsFolder,
  loadCountry,
  OtherCountry,
  realCountry,
} from "./facts.ts";
import { inUndoneTransaction } from "./test-db.ts";
import { workWithin } from "./test-empty-db.ts";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "waaier-facts-"));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

async function copyOfData(name: string): Promise<string> {
  const copy = join(folder, name);
  await cp(factsFolder, copy, {
    recursive: true,
    filter: (path) => !/compile|practice/.test(path.slice(factsFolder.length)),
  });
  return copy;
}

const brokenBy = async (name: string, harm: (data: string) => Promise<unknown>) => {
  const data = await copyOfData(name);
  await harm(data);
  const loaded: string[] = [];
  await inUndoneTransaction(async (ctx) => {
    const loader = async (): Promise<void> => {
      loaded.push("loaded");
    };
    const country = realCountry(data).then((real) => ({ ...real, digest: "other" }));
    await expect(
      country.then((real) =>
        loadCountry(workWithin(ctx), real, { modules: [], loaders: [loader] }),
      ),
    ).rejects.toThrow(BrokenFacts);
  });
  expect(loaded).toEqual([]);
};

test("a table that was written half is refused before anything is loaded", async () => {
  await brokenBy("half", (data) => truncate(join(data, "municipalities.csv"), 20_000));
  await brokenBy("empty", (data) => truncate(join(data, "aliases.csv"), 0));
  await brokenBy("absent", (data) => rm(join(data, "population.csv")));
  await brokenBy("no manifest", (data) => rm(join(data, "manifest.csv")));
});

test("a row that was changed by hand is refused", async () => {
  await brokenBy("changed", async (data) => {
    const file = join(data, "municipalities.csv");
    await writeFile(file, (await readFile(file, "utf8")).replace("GM0363", "GM036X"));
  });
  await brokenBy("added", (data) => appendFile(join(data, "provinces.csv"), "\n"));
});

test("the refusal names file, line and column, and at most ten of them", () => {
  const problems = Array.from({ length: 12 }, (_, at) => ({
    file: "municipalities.csv",
    line: at + 2,
    column: "seats",
    text: "not a number",
  }));
  const text = describe(problems);
  expect(text).toContain("municipalities.csv line 2, seats: not a number");
  expect(text).toContain("… and 2 more");
  expect(text.split("\n")).toHaveLength(12);
});

const country = (digest: string): Country => ({ digest, facts: async () => ({}) as never });

test("invented facts are refused beside real ones", async () => {
  await inUndoneTransaction(async (ctx) => {
    const practice: Context = { ...ctx, practice: true };
    await expect(
      loadCountry(workWithin(practice), country("p"), { modules: [], loaders: [] }),
    ).rejects.toThrow(OtherCountry);
  });
});

test("a country is loaded when its digest is another, and then not again", async () => {
  await inUndoneTransaction(async (ctx) => {
    let loads = 0;
    const loader = async (): Promise<void> => {
      loads += 1;
    };
    expect(
      await loadCountry(workWithin(ctx), country("new"), {
        modules: [],
        loaders: [loader, loader],
      }),
    ).toBe(true);
    expect(
      await loadCountry(workWithin(ctx), country("new"), {
        modules: [],
        loaders: [loader, loader],
      }),
    ).toBe(false);
    expect(loads).toBe(2);
  });
});

test("the digest of the real country stays the same while its files do", async () => {
  const one = await realCountry();
  expect((await realCountry()).digest).toBe(one.digest);
  expect(one.digest).toMatch(/^[0-9a-f]{64}$/);
});
