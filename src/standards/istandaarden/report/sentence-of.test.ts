import { expect, test } from "vitest";
import type { ToldFinding } from "./message-report.ts";
import { sentenceOf } from "./sentence-of.ts";

const told = (layer: ToldFinding["layer"], code: string, text: string): ToldFinding => ({
  layer,
  code,
  text,
  official: null,
  path: "",
  line: 1,
  column: 1,
  mend: "",
  seen: [],
  keys: [],
  otherLine: null,
});

test.each([
  ["Eén regel. Nog een regel.", "Eén regel."],
  ["Iets tussen <? en ?>. Dat kan niet.", "Iets tussen <? en ?>."],
  ["Een release als 3.2 telt. Een andere niet.", "Een release als 3.2 telt."],
  ["geen punt", "geen punt"],
])("of %j the first sentence is told", (text, first) => {
  expect(sentenceOf(told("rules", "CD075", text), "nl")).toBe(first);
});

test("of a fault of structure nothing is told of one element", () => {
  const one = told("structure", "too-long", "Plaatsnaam: 'x' is te lang.");
  expect(sentenceOf(one, "nl")).not.toContain("Plaatsnaam");
});
