import { expect, test } from "vitest";
import { longestText, Texts } from "./texts.ts";
import { WordMemory } from "./word-memory.ts";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

test("texts that are equal have the same number, and no others; each is found back by its number", () => {
  const texts = new Texts(5, new WordMemory());
  texts.clear();
  const some = [
    "a",
    "b",
    "aa",
    "aaaa",
    "aaaaa",
    "\0",
    "\0\0",
    "é",
    "ë",
    "",
    "x".repeat(longestText),
  ];
  const numbers = some.map((text) =>
    texts.numberOf(bytesOf(`..${text}.`), 2, 2 + bytesOf(text).length),
  );
  expect(new Set(numbers).size).toBe(some.length);
  for (const [n, text] of some.entries()) {
    expect(texts.numberOf(bytesOf(text), 0, bytesOf(text).length)).toBe(numbers[n]);
    expect(texts.textOf(numbers[n] ?? 0)).toBe(text);
  }
});
