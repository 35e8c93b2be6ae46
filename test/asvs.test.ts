import { readFileSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { expect, test } from "vitest";
import { root } from "./tool.ts";

// Whether docs/security/asvs.md answers every requirement of the OWASP ASVS 5.0.0 at level 2, and shows what it says.

const document = "docs/security/asvs.md";
const text = readFileSync(join(root, document), "utf8");

/**
 * How many requirements of level 1 and 2 each chapter has, counted in the published table of version 5.0.0:
 * github.com/OWASP/ASVS, 5.0/docs_en/OWASP_Application_Security_Verification_Standard_5.0.0_en.csv, commit 5cf9b03.
 */
const counts = [27, 11, 19, 10, 9, 35, 18, 7, 7, 29, 14, 9, 13, 9, 13, 16, 7];
const ofLevel = { "1": 70, "2": 183 };

/** The numbers of the standard with their levels, as we copied them from that table. */
const standard = readFileSync(join(root, "docs/security/asvs.csv"), "utf8")
  .trim()
  .split("\n")
  .slice(1)
  .map((line) => line.split(",") as [number: string, level: string]);

interface Row {
  readonly number: string;
  readonly level: string;
  readonly asks: string;
  readonly state: string;
  readonly shown: string;
}

const rows: Row[] = [...text.matchAll(/^\| (\d+\.\d+\.\d+) \|(.*)\|$/gm)].map(
  ([, number = "", rest = ""]) => {
    const [level = "", asks = "", state = "", shown = ""] = rest.split("|").map((s) => s.trim());
    return { number, level, asks, state, shown };
  },
);
const numbersOf = (some: readonly Row[]): string[] => some.map(({ number }) => number);
const linksIn = (cell: string): string[] =>
  [...cell.matchAll(/\]\(([^)#\s]+)[^)]*\)/g)].map(([, path = ""]) => path);

test("our copy of the numbers has as many of each chapter and level as the standard", () => {
  const inChapter = (chapter: number): number =>
    standard.filter(([number]) => number.startsWith(`${chapter}.`)).length;
  expect(counts.map((_, at) => inChapter(at + 1))).toEqual(counts);
  for (const [wanted, count] of Object.entries(ofLevel)) {
    expect(standard.filter(([, level]) => level === wanted)).toHaveLength(count);
  }
});

test("every requirement of level 1 and 2 has one row, in the order of the standard", () => {
  expect(rows.map(({ number, level }) => [number, level])).toEqual(standard);
});

test("every row says in a few words what is asked, and how it stands", () => {
  expect(numbersOf(rows.filter(({ asks }) => asks === "" || asks.split(" ").length > 12))).toEqual(
    [],
  );
  const stated = /^(holds$|does not apply: |open: )/;
  expect(numbersOf(rows.filter(({ state }) => !stated.test(state)))).toEqual([]);
});

test("what does not apply or is open says why", () => {
  // Shorter than this is no reason.
  const silent = rows.filter(({ state }) => /^(does not apply|open): .{0,11}$/.test(state));
  expect(numbersOf(silent)).toEqual([]);
});

test("what holds is shown by a file or a test", () => {
  const unshown = rows.filter(({ state, shown }) => state === "holds" && !linksIn(shown)[0]);
  expect(numbersOf(unshown)).toEqual([]);
});

test("every file and test that a row names is there", () => {
  const isFile = (path: string): boolean =>
    statSync(join(root, dirname(document), path), { throwIfNoEntry: false })?.isFile() === true;
  const lost = rows.flatMap(({ number, shown }) =>
    linksIn(shown)
      .filter((path) => !isFile(path))
      .map((path) => `${number} ${path}`),
  );
  expect(lost).toEqual([]);
});

test("the totals at the top are those of the rows", () => {
  const now = (state: string): number =>
    rows.filter((row) => row.state.split(":", 1)[0] === state).length;
  const [, holds, not, open] =
    /\*\*(\d+)\*\* hold, \*\*(\d+)\*\* do not apply, \*\*(\d+)\*\* are open/.exec(text) ?? [];
  expect([holds, not, open].map(Number)).toEqual(["holds", "does not apply", "open"].map(now));
});
