import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import { adoptionProblems } from "../compile/adoption/adoption-problems.ts";
import { catalogueProblems } from "../compile/catalogue/catalogue-problems.ts";
import { describeProblem, rowProblems } from "../compile/row-problems.ts";
import { columnsOf, readRawTable, TABLE_NAMES } from "../compile/tables.ts";
import { asText } from "./as-text.ts";
import { inventCountry } from "./invent-country.ts";

const country = inventCountry();
const facts = country.facts();

describe("the practice country", () => {
  test("passes every check on a row that the real tables pass, and so do those of other seeds", () => {
    for (const seed of [20261122, 1, 2, 3, 4, 5]) {
      const tables = asText(inventCountry(seed).facts());
      const problems = [
        ...rowProblems(tables),
        ...catalogueProblems(tables),
        ...adoptionProblems(tables),
      ];
      expect(problems.map(describeProblem)).toEqual([]);
    }
  });

  // No boundary of a province ever moved there.
  const never = new Set(["former_provinces"]);

  test("has a row in every other table, and every row names oefenland as its only source", () => {
    for (const name of TABLE_NAMES) {
      if (!never.has(name)) expect(facts[name].length, name).toBeGreaterThan(0);
      const named = facts[name].flatMap((row) => ("source" in row ? row.source : []));
      const expected = name === "sources" || never.has(name) ? [] : ["oefenland"];
      expect(new Set(named), name).toEqual(new Set(expected));
    }
    expect(facts.sources).toMatchObject([
      { id: "oefenland", publisher: "Waaier", licence_nl: "CC0-1.0" },
    ]);
  });

  test("has 342 municipalities, 12 provinces and 8 water boards", () => {
    expect(facts.municipalities).toHaveLength(342);
    expect(facts.municipalities.at(0)).toMatchObject({ code: "GM9001", name: "Amberbeke" });
    expect(facts.municipalities.at(-1)).toMatchObject({ code: "GM9342", name: "Zwaluwzijl" });
    expect(facts.provinces).toHaveLength(12);
    expect(facts.water_boards).toHaveLength(8);
  });

  test("uses the words of the real tables: they say nothing about any organisation", () => {
    const real = readRawTable("data", "vocabularies");
    expect(asText(facts).vocabularies).toEqual(
      real.map((word) => ({ ...word, source: "oefenland" })),
    );
    expect(facts.synonyms).toHaveLength(readRawTable("data", "synonyms").length);
  });

  test("shares no code with the real tables", () => {
    for (const name of ["provinces", "water_boards", "municipality_lifetimes"] as const) {
      const real = new Set(readRawTable("data", name).map(({ code }) => code));
      expect(facts[name].filter(({ code }) => real.has(code))).toEqual([]);
    }
    for (const name of [
      "regions",
      "joint_arrangements",
      "regional_bodies",
      "reference_components",
      "catalogue_entries",
    ] as const) {
      const real = new Set(readRawTable("data", name).map(({ id }) => id));
      expect(facts[name].filter(({ id }) => real.has(id))).toEqual([]);
    }
  });

  test("gives every organisation a number of its own", () => {
    const { municipalities, provinces, water_boards, regional_bodies } = facts;
    const numbers = [municipalities, provinces, water_boards, regional_bodies].flatMap((rows) =>
      rows.map(({ oin }) => oin),
    );
    expect(new Set(numbers).size).toBe(numbers.length);
  });

  test("points at no address but that of example.org and carries no number that Logius gives out", () => {
    for (const name of TABLE_NAMES) {
      const addresses = Object.entries(columnsOf(name)).filter(([, { kind }]) => kind === "url");
      for (const row of asText(facts)[name] as readonly Readonly<Record<string, string>>[]) {
        const filled = addresses.map(([title]) => row[title]).filter((address) => address !== "");
        expect(filled.every((address) => address?.startsWith("https://example.org/"))).toBe(true);
        expect(row["oin"] ?? "99999").toMatch(/^99999/);
      }
    }
  });
});

test("every municipality of the practice country has a mail address of its own that reaches nobody", () => {
  const addresses = facts.municipalities.map(({ email }) => email);
  expect(new Set(addresses).size).toBe(342);
  expect(addresses.filter((email) => !/^gemeente@[a-z]+\.example$/.test(email ?? ""))).toEqual([]);
});

describe("a seed", () => {
  test("gives the same bytes every time", () => {
    const again = inventCountry();
    expect(again.digest).toBe(country.digest);
    expect(JSON.stringify(again.facts())).toBe(JSON.stringify(facts));
  });

  test("gives the same bytes on every machine; who changes the generator notes the new digest", () => {
    // The word lists are not invented here and change on their own.
    const invented = JSON.stringify({ ...facts, vocabularies: [], synonyms: [] });
    expect(createHash("sha256").update(invented).digest("hex").slice(0, 16)).toBe(
      "9081db97d45678bf",
    );
  });

  test("other than ours gives another country with the same names", () => {
    const other = inventCountry(1);
    expect(other.digest).not.toBe(country.digest);
    expect(other.facts().population).not.toEqual(facts.population);
    expect(other.facts().hexagons).not.toEqual(facts.hexagons);
    expect(other.facts().municipalities.map(({ name }) => name)).toEqual(
      facts.municipalities.map(({ name }) => name),
    );
  });

  test("becomes a country within a second", () => {
    const times = [1, 2, 3].map((seed) => {
      const start = performance.now();
      inventCountry(seed);
      return performance.now() - start;
    });
    // The best of three: a busy machine is no fault of the generator.
    expect(Math.min(...times)).toBeLessThan(1_000);
  });
});
