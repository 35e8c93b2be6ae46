import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkFacts } from "./check.ts";
import { describeProblem } from "./row-problems.ts";
import { fileOf, MANIFEST_FILE, readTable, TABLE_NAMES } from "./tables.ts";

const COMMITTED = "data";

describe("a folder with facts", () => {
  let dir = "";
  beforeEach(() => {
    dir = mkdtempSync(join(tmpdir(), "facts-"));
    for (const file of [...TABLE_NAMES.map(fileOf), MANIFEST_FILE]) {
      cpSync(join(COMMITTED, file), join(dir, file));
    }
  });
  afterEach(() => rmSync(dir, { recursive: true, force: true }));

  function change(file: string, from: string, to: string): readonly string[] {
    const text = readFileSync(join(dir, file), "utf8");
    expect(text).toContain(from);
    writeFileSync(join(dir, file), text.replace(from, to));
    return checkFacts(dir).problems.map(describeProblem);
  }

  test("without manifest is half written", () => {
    rmSync(join(dir, MANIFEST_FILE));
    expect(checkFacts(dir).problems.map(describeProblem)).toEqual([
      expect.stringContaining("manifest.csv: is missing"),
    ]);
  });

  test("with a table missing is not whole", () => {
    rmSync(join(dir, "hexagons.csv"));
    expect(checkFacts(dir).problems.map(describeProblem)[0]).toContain("hexagons.csv: is missing");
  });

  test("with one figure changed is noticed twice: by its hash and by the national total", () => {
    const problems = change("population.csv", "GM0034,2025,229574", "GM0034,2025,229575");
    expect(problems).toHaveLength(2);
    expect(problems[0]).toContain("population.csv: was changed after it was compiled");
    expect(problems[1]).toContain("expected 342 and 18044027");
  });

  test("with an unknown source names the line, the column and what to do", () => {
    const problems = change(
      "hexagons.csv",
      "GM0034,15,1,waaier-hexmap",
      "GM0034,15,1,waaier-hexmaps",
    );
    expect(problems).toContain(
      'hexagons.csv line 3, column source: "waaier-hexmaps" is not a known source: ' +
        "correct it or add that source",
    );
  });

  test("with a former province that ended on another day than the municipality is refused", () => {
    const problems = change("former_provinces.csv", "GM0707,PV28,2019", "GM0707,PV28,2018");
    expect(problems.join()).toContain("GM0707 did not end on 2018-01-01");
  });

  test("with another header cannot be read, and says so", () => {
    const problems = change("provinces.csv", "code,name", "code,naam");
    expect(problems.join()).toContain('provinces.csv line 1: the header is "code,naam');
  });

  test("with a file of somebody else in it is refused", () => {
    writeFileSync(join(dir, "other.csv"), "a\n1\n");
    expect(checkFacts(dir).problems.map(describeProblem)).toEqual([
      expect.stringContaining("other.csv: is not a fact table"),
    ]);
  });
});

describe("the committed facts", () => {
  test("are whole", () => {
    const { problems, rows } = checkFacts(COMMITTED);
    expect(problems.map(describeProblem)).toEqual([]);
    expect(rows).toMatchObject({ "municipalities.csv": 342, "participations.csv": 3551 });
  });

  test("count 345 municipalities on 1 January 2022 and one less when Weesp had gone", () => {
    const lifetimes = readTable(COMMITTED, "municipality_lifetimes");
    const living = (day: string) =>
      lifetimes.filter((row) => (row.valid_from ?? "") <= day && (row.valid_until ?? "9999") > day)
        .length;
    expect([living("2022-01-01"), living("2022-03-23"), living("2022-03-24")]).toEqual([
      345, 345, 344,
    ]);
  });

  test("let every municipality take part in 4 to 19 joint arrangements, 9 in the middle", () => {
    const counts = new Map(readTable(COMMITTED, "municipalities").map((row) => [row.code, 0]));
    for (const { participant_id } of readTable(COMMITTED, "participations")) {
      const count = counts.get(participant_id ?? "");
      if (count !== undefined && participant_id !== null) {
        counts.set(participant_id, count + 1);
      }
    }
    const sorted = [...counts.values()].toSorted((a, b) => a - b);
    expect([sorted.at(0), sorted.at(171), sorted.at(-1)]).toEqual([4, 9, 19]);
  });

  test("keep the old code of the sixteen participations of dissolved municipalities", () => {
    const current = new Set(readTable(COMMITTED, "municipalities").map((row) => row.code));
    const dissolved = readTable(COMMITTED, "participations").filter(
      (row) => row.participant_kind === "municipality" && !current.has(row.participant_id ?? ""),
    );
    expect(dissolved).toHaveLength(16);
  });
});
