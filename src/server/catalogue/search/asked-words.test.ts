import { expect, test } from "vitest";
import { askedWords } from "./asked-words.ts";

const telling = (question: string): string[] =>
  askedWords(question).flatMap((one) => (one.telling ? [one.word] : []));

test("a question of words that say nothing means those words", () => {
  expect(telling("hoe of wat")).toEqual(["hoe", "of", "wat"]);
});

test("of a question without end the first twelve words are asked", () => {
  expect(askedWords("vergunning ".repeat(1000))).toHaveLength(12);
});

test("what says what a question is about is told from what does not", () => {
  expect(telling("een afspraak aan de balie")).toEqual(["afspraak", "balie"]);
  expect(telling("e-formulier")).toEqual(["formulier"]);
});
