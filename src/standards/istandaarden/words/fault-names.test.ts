import { expect, test } from "vitest";
import { faultNames, nameOfCode } from "./fault-names.ts";
import { faultWords } from "./fault-words.ts";
import { transportFaults } from "./transport-words.ts";

const faults = [...new Set([...Object.keys(faultWords), ...transportFaults()])];

test("each fault of ours has a name, and nothing else has", () => {
  expect(Object.keys(faultNames).sort()).toEqual(faults.sort());
});

test.each(faults)("%s is called otherwise, shortly, in both languages", (fault) => {
  const [nl, en] = [nameOfCode(fault, "nl"), nameOfCode(fault, "en")];
  for (const name of [nl, en]) {
    expect(name).not.toBe(fault);
    expect(name.length).toBeLessThanOrEqual(35);
    expect(name).not.toMatch(/[.:]$/);
  }
  expect(nl).not.toBe(en);
});

test.each(["nl", "en"] as const)("no two faults have the same name: %s", (lang) => {
  expect(new Set(faults.map((fault) => nameOfCode(fault, lang))).size).toBe(faults.length);
});

test("a code of the standard is called by itself", () => {
  expect(nameOfCode("RS019", "nl")).toBe("RS019");
  expect(nameOfCode("constructor", "nl")).toBe("constructor");
});
