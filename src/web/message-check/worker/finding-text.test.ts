import { expect, test } from "vitest";
import type { ToldFinding } from "#standards/istandaarden/report/message-report";
import { findingText, seenName } from "./finding-text.ts";

const finding = (more: Partial<ToldFinding>): ToldFinding => ({
  ...{ layer: "rules", code: "CS002", official: "CS002", path: "/Bericht", line: 7, column: 3 },
  ...{ text: "Het Bsn klopt met de elfproef.", mend: "Kijk het na.", keys: [], otherLine: null },
  ...{ seen: [{ name: "Bsn", value: "12345****" }] },
  ...more,
});

test("of a rule it is said that the message is not as it asks", () => {
  expect(findingText(finding({}), "nl").split("\n")).toEqual([
    "CS002, regel 7, kolom 3, /Bericht",
    "Hier klopt niet wat de regel vraagt: Het Bsn klopt met de elfproef.",
    "Wat u doet: Kijk het na.",
    "Gezien: Bsn 12345****",
  ]);
  expect(findingText(finding({}), "en")).toContain("This is not as the rule asks: Het Bsn");
});

test("a fault of the structure is called by its official code, else by a name in the language", () => {
  const text = "De waarde is geen datum.";
  const own = finding({ layer: "structure", code: "no-date", official: null, text });
  expect(findingText(own, "nl")).toMatch(/^geen datum, regel 7.*\nDe waarde is geen datum\.\n/);
  expect(findingText(own, "en")).toMatch(/^not a date, line 7/);
  const official = finding({ layer: "structure", code: "too-long", official: "RS019", text });
  expect(findingText(official, "nl")).toMatch(/^RS019, regel 7/);
});

test("a sum is told in words", () => {
  expect(seenName("Σ IngediendBedrag", "nl")).toBe("som van IngediendBedrag");
  expect(seenName("Σ IngediendBedrag", "en")).toBe("sum of IngediendBedrag");
  expect(seenName("Bsn", "nl")).toBe("Bsn");
});
