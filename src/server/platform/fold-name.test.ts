import fc from "fast-check";
import { expect, test } from "vitest";
import { foldName, nameKey } from "./fold-name.ts";

const anyText = fc.string({ unit: "grapheme", maxLength: 40 });

test("capitals, accents and punctuation do not count", () => {
  expect(foldName(" Súdwest-FRYSLÂN ")).toBe("sudwest fryslan");
  expect(foldName("'s-Gravenhage")).toBe("s gravenhage");
  expect(foldName("Ĳsselstein")).toBe("ijsselstein");
});

test("folding what was folded changes nothing", () => {
  fc.assert(fc.property(anyText, (text) => foldName(foldName(text)) === foldName(text)));
});

test("what is left are letters, digits and single spaces, so that nothing of it is a wildcard", () => {
  fc.assert(
    fc.property(anyText, (text) => /^$|^[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*$/u.test(foldName(text))),
  );
});

test("new names are told apart by their signs too, and not by capitals or white space", () => {
  const keys = ["Notepad", "Notepad++", "C#", "C++", "++"].map(nameKey);
  expect(new Set(keys).size).toBe(keys.length);
  expect(nameKey(" NOTEPAD++ ")).toBe(nameKey("notepad++"));
  expect(nameKey("iets  Onbekends")).toBe(nameKey("Iets onbekends"));
  expect(nameKey("Súdwest")).toBe(nameKey("sudwest"));
});
