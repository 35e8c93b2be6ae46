import { expect, test } from "vitest";
import { wordsIn } from "./words.ts";

const words = (text: string): string[] => wordsIn(text).map(({ word }) => word);

test("what holds no letter or digit has no words", () => {
  for (const text of ["", " ", "😀 🚲", "--- ''' ///", "\u0000\u200b", "\ud800"]) {
    expect(wordsIn(text)).toEqual([]);
  }
});

test("a word without end is cut, so that it fits an index", () => {
  const [{ word } = { word: "" }] = wordsIn("a".repeat(5000));
  expect(word).toHaveLength(60);
});

test("a word with a hyphen, a dot or a capital inside is both one word and its parts", () => {
  expect(wordsIn("e-formulier OpenKAT OpenWoo.app")).toEqual([
    { word: "eformulier", parts: ["e", "formulier"] },
    { word: "openkat", parts: ["open", "kat"] },
    { word: "openwooapp", parts: ["open", "woo", "app"] },
  ]);
});

test("a capital that ends a word sets nothing apart", () => {
  expect(words("DigiD PDF/A")).toEqual(["digid", "pdf", "a"]);
});

test("accents, capitals and an s behind an apostrophe make no other word", () => {
  expect(words("Officiële API’s, foto's")).toEqual(["officiele", "api", "foto"]);
});

test("a hyphen that stands for the rest of a compound leaves the word before it", () => {
  expect(words("Budgetadvies- en schuldhulpverlening")).toEqual([
    "budgetadvies",
    "en",
    "schuldhulpverlening",
  ]);
});
