import { describe, expect, test } from "vitest";
import { describeProblem, type RawTables, rowProblems } from "./row-problems.ts";
import { type RawRow, TABLE_NAMES } from "./tables.ts";

const SOURCE: RawRow<"sources"> = {
  id: "cbs",
  title_nl: "Lijsten",
  title_en: "Lists",
  publisher: "CBS",
  url: "https://example.org/lists",
  licence_nl: "CC BY 4.0",
  licence_en: "CC BY 4.0",
  reference_date: "2026-01-01",
  note_nl: "Lijsten.",
  note_en: "Lists.",
};
const LIVING = { valid_from: "", valid_until: "", source: "cbs" };
const OLD: RawRow<"municipality_lifetimes"> = { code: "GM0003", name: "Appingedam", ...LIVING };

function tables(some: Partial<RawTables>): RawTables {
  const none = Object.fromEntries(TABLE_NAMES.map((name) => [name, []]));
  return { ...none, sources: [SOURCE], ...some } as unknown as RawTables;
}

function refused(some: Partial<RawTables>): readonly string[] {
  return rowProblems(tables(some)).map(describeProblem);
}

describe("a row is refused, with its place and how to mend it,", () => {
  test("when it has no source", () => {
    expect(refused({ municipality_lifetimes: [{ ...OLD, source: "" }] })).toEqual([
      "municipality_lifetimes.csv line 2, column source: is blank: fill it in or take the row out",
    ]);
  });

  test("when one of its sources is unknown", () => {
    expect(refused({ municipality_lifetimes: [{ ...OLD, source: "cbs;abc" }] })).toEqual([
      'municipality_lifetimes.csv line 2, column source: "abc" is not a known source: ' +
        "correct it or add that source",
    ]);
  });

  test("when its key stands in the table already", () => {
    expect(refused({ municipality_lifetimes: [OLD, { ...OLD, name: "Delfzijl" }] })).toEqual([
      'municipality_lifetimes.csv line 3, column code: "GM0003" stands on line 2 too: ' +
        "keep one of the two",
    ]);
  });

  test.each(["2021-02-30", "2021-13-01", "1-1-2021", "2021"])("when its date is %s", (date) => {
    const [problem, ...others] = refused({
      municipality_lifetimes: [{ ...OLD, valid_until: date }],
    });
    expect(problem).toContain("line 2, column valid_until");
    expect(others).toEqual([]);
  });

  test("when it names a code that no table has", () => {
    const row = { code: "GM0003", year: "2020", inhabitants: "11642", source: "cbs" };
    expect(refused({ population: [row] })).toEqual([
      'population.csv line 2, column code: "GM0003" is not a known municipality-ever: ' +
        "correct it or add that municipality-ever",
    ]);
    expect(refused({ population: [row], municipality_lifetimes: [OLD] })).toEqual([]);
  });

  test("when a number is not a number", () => {
    const row = { code: "GM0003", year: "2020", inhabitants: "11.642", source: "cbs" };
    expect(refused({ population: [row], municipality_lifetimes: [OLD] })).toEqual([
      expect.stringContaining('population.csv line 2, column inhabitants: "11.642" is not a'),
    ]);
  });

  test("when a cell spans two lines", () => {
    expect(refused({ municipality_lifetimes: [{ ...OLD, name: "Appin\ngedam" }] })).toHaveLength(1);
  });
});
