import { expect, test } from "vitest";
import { explain } from "../../explanations/explain.ts";
import { exampleFor } from "./example-for.ts";
import { type ShownLine, shownExample } from "./shown-lines.ts";

function shown(code: string) {
  const [one] = explain(code);
  const example = one && exampleFor(one);
  if (!example) throw new Error(`there is no example of ${code}`);
  return shownExample(example, one);
}

const marked = (lines: readonly ShownLine[]) =>
  lines.flatMap(({ text, mark }) => (mark ? [`${mark} ${text.trim()}`] : []));

test("a wrong value is marked, and what it is mended with", () => {
  const { wrong, right, finding } = shown("CS002");
  expect(marked(wrong)).toEqual(["fault <wmo305:Bsn>999900007</wmo305:Bsn>"]);
  expect(marked(right)).toEqual(["changed <wmo305:Bsn>999900006</wmo305:Bsn>"]);
  expect(finding.seen).toEqual([{ name: "Bsn", value: "999900007" }]);
});

test("where something is missing its class is marked, and what is added", () => {
  const { wrong, right } = shown("CD005");
  expect(marked(wrong)).toEqual(["fault <wmo301:Adres>"]);
  expect(marked(right)).toEqual(["changed <iwmo:LandCode>NL</iwmo:LandCode>"]);
});

test("where something is taken out the lines around it are shown", () => {
  const { wrong, right } = shown("CD068");
  expect(marked(wrong)).toEqual(["fault <iwmo:ZorgverlenerCode>01000001</iwmo:ZorgverlenerCode>"]);
  expect(marked(right)).toEqual([]);
  expect(right.map(({ text }) => text.trim())).toContain("<iwmo:Type>06</iwmo:Type>");
});

test("the classes around it are shown, the message itself is not, and gaps are told", () => {
  const { wrong } = shown("TR342");
  expect(wrong[0]?.text).toBe("<wmo325:DeclaratieAntwoord>");
  expect(wrong[0]?.afterGap).toBe(true);
  expect(wrong.length).toBeLessThan(20);
});

test("what nobody can see is shown by its picture", () => {
  expect(marked(shown("character").wrong)).toEqual([
    "fault <iwmo:Achternaam>Wit␋</iwmo:Achternaam>",
  ]);
});
