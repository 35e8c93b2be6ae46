import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { official } from "../../official.fixture.ts";
import type { Rule } from "../../rules/rule.ts";
import { conditions } from "./conditions.ts";
import { constraints } from "./constraints.ts";

// The schema holds these: the version numbers and the characters of DeclaratieNummer.
const inSchema: ReadonlySet<string> = new Set(["CS015", "CS025", "CS319"]);

interface Row {
  readonly code: string;
  readonly place: string;
  readonly element: string;
  /** The element within it; only the table of iWmo names that. */
  readonly part: string;
}

/** The cells of a line; one with a comma in it stands between quotes. */
const cells = (line: string): string[] =>
  [...line.matchAll(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)].map(([, cell = ""]) => cell);

/** `Adres_Adres`, `Bsn.LDT_BurgerServicenummer` and `LDT_StatusAanlevering` are an element with its type, or a type. */
const elementOf = (written: string): string => written.replace(/^LDT_/, "").replace(/[_.].*$/, "");

function rowsOf(family: "iwmo" | "ijw"): Row[] {
  const table = join(official ?? "", `${family}-3.2`, "regels/tabellen/CD_CS_RS.csv");
  const [head = "", ...lines] = readFileSync(table, "utf8").split(/\r?\n/);
  const names = cells(head);
  const cellOf = (row: string[], name: string): string => row[names.indexOf(name)] ?? "";
  return lines
    .map(cells)
    .map((row) => ({
      code: cellOf(row, "code"),
      place: `${cellOf(row, "bericht").slice(-3)} ${cellOf(row, "klasse")}`,
      element: elementOf(cellOf(row, "element")),
      part: family === "iwmo" ? cellOf(row, "deelelement") : "",
    }))
    .filter(({ code }) => /^C[DS]/.test(code) && !inSchema.has(code));
}

const ours = [...conditions, ...constraints].flatMap(({ code, places }) =>
  places.map(({ message, on, at }) => ({ code, place: `${message} ${on}`, at })),
);

describe.skipIf(official === null)("as the official tables have it", () => {
  test.each(["iwmo", "ijw"] as const)("%s has these codes at these elements", (family) => {
    const theirs = rowsOf(family).map(({ code, place, element }) => `${code} ${place} ${element}`);
    const mine = ours.map(({ code, place, at }) => `${code} ${place} ${at.split("/")[0]}`);
    expect(mine.toSorted()).toEqual([...new Set(theirs)].toSorted());
  });

  test("where a table names an element within an element, a finding is shown there", () => {
    const named = rowsOf("iwmo").filter(({ part }) => part !== "");
    expect(named).toHaveLength(23);
    const shown = new Set(ours.map(({ code, place, at }) => `${code} ${place} ${at}`));
    expect(
      named
        .map(({ code, place, element, part }) => `${code} ${place} ${element}/${part}`)
        .filter((place) => !shown.has(place)),
    ).toEqual([]);
  });
});

const countsOf = (rules: readonly Rule[]): Record<string, number> => {
  const counts: Record<string, number> = {};
  for (const { message } of rules.flatMap(({ places }) => places))
    counts[message] = (counts[message] ?? 0) + 1;
  return counts;
};

test("there are 22 conditions and 16 constraints, each code once", () => {
  expect(new Set(conditions.map(({ code }) => code)).size).toBe(22);
  expect(conditions).toHaveLength(22);
  expect(new Set(constraints.map(({ code }) => code)).size).toBe(16);
  expect(constraints).toHaveLength(16);
});

test("each message has as many as are counted in the tables, without those of the schema", () => {
  expect(countsOf(conditions)).toEqual({ 301: 12, 315: 11, 317: 11, 319: 2, 323: 2, 325: 1 });
  expect(countsOf(constraints)).toEqual({
    301: 12,
    305: 3,
    307: 3,
    315: 4,
    317: 5,
    323: 8,
    325: 4,
  });
});
