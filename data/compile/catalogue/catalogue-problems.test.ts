import { describe, expect, test } from "vitest";
import { describeProblem, type RawTables } from "../row-problems.ts";
import { readRawTable, TABLE_NAMES } from "../tables.ts";
import { catalogueFigures, catalogueProblems } from "./catalogue-problems.ts";

const committed = Object.fromEntries(
  TABLE_NAMES.map((name) => [name, readRawTable("data", name)]),
) as unknown as RawTables;

function refused(some: Partial<RawTables>): readonly string[] {
  return catalogueProblems({ ...committed, ...some }).map(describeProblem);
}

describe("a catalogue is refused", () => {
  test("when software has a level: only an agreement has one", () => {
    const [level] = committed.catalogue_levels.filter(({ entry }) => entry === "gibit");
    expect(level && refused({ catalogue_levels: [{ ...level, entry: "open-zaak" }] })).toEqual([
      "catalogue_levels.csv: open-zaak is no agreement. Compile again or mend it.",
    ]);
  });

  test("when something is in force before it was adopted", () => {
    const [level] = committed.catalogue_levels.filter(({ entry }) => entry === "zaken-api");
    expect(
      level && refused({ catalogue_levels: [{ ...level, in_force_from: "2019-11-26" }] }),
    ).toEqual([expect.stringContaining("zaken-api is in force before it was adopted")]);
  });

  test("when nobody explains a level that is used", () => {
    expect(refused({ binding_levels: [] }).join()).toContain('does not explain "binding"');
  });

  test("when an entry has two stages and nobody knows which came last", () => {
    const [stage] = committed.catalogue_stages;
    const twice = stage && [stage, { ...stage, stage: "idea", decided_on: "2024-01-31" }];
    expect(twice && refused({ catalogue_stages: twice })).toEqual([
      expect.stringContaining("has two stages, and not the day of both"),
    ]);
  });

  test("when an entry has a licence and the words of another one, or a code without an owner", () => {
    const changed = committed.catalogue_entries.map((row) =>
      row.id === "open-zaak" ? { ...row, owner: "", owner_id: "GM0363", licence_text: "GPL" } : row,
    );
    expect(refused({ catalogue_entries: changed })).toEqual([
      expect.stringContaining("open-zaak has a licence and the words of another one"),
      expect.stringContaining("open-zaak has the code of an owner without a name"),
    ]);
  });

  test("when the collection or GEMMA lost a row on the way", () => {
    expect(catalogueFigures(committed)).toEqual([]);
    const fewer = committed.catalogue_entries.filter(({ id }) => id !== "zaken-api");
    expect(
      catalogueFigures({ ...committed, catalogue_entries: fewer }).map(describeProblem),
    ).toEqual([
      expect.stringContaining("has 197 rows that are collected solutions, expected 198"),
      expect.stringContaining("has 199 rows that are standards of GEMMA, expected 200"),
      expect.stringContaining("has 25 rows that are both solution and standard, expected 26"),
    ]);
  });
});
