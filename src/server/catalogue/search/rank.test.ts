import { expect, test } from "vitest";
import { collect } from "./collect.ts";
import { nothing } from "./collection.ts";
import { FacetCodes } from "./facets.ts";
import { firstInOrder } from "./in-order.ts";
import type { Block } from "./places.ts";
import type { Alternative, Option, Slot } from "./question.ts";
import { rank } from "./rank.ts";
import type { AllPostings } from "./word-store.ts";

const count = 1000;
const row = { kind: "software", stage: null, level: null, owner_kind: null, licence: null };
const rows = Array.from({ length: count }, (_, index) => ({
  ...row,
  id: index + 1,
  name_folded: `naam ${index + 1}`,
  themes: [],
  components: [],
  changed_at: new Date(index),
}));
const codes = new FacetCodes();
const documents = collect(
  count,
  rows.map(({ id }) => id),
  nothing,
  new Map(rows.map((one) => [one.id, one])),
  codes,
);

// A word per number: it stands in these documents, with this weight.
const wordIn = (id: number, from: number, until: number, weight = 300) => {
  const numbers = Array.from({ length: until - from + 1 }, (_, index) => from + index);
  const option: Option = {
    id,
    word: `word${id}`,
    documents: numbers.length,
    how: "same",
    quality: 1,
  };
  const block: Block = {
    documents: Int32Array.from(numbers),
    weights: new Uint16Array(numbers.length).fill(weight),
  };
  return { option, block };
};
type Word = ReturnType<typeof wordIn>;
const postingsOf = (...words: Word[]): AllPostings =>
  new Map(words.map(({ option, block }) => [option.id, [block]]));
const slot = (...alternatives: Alternative[]): Slot => ({ asked: "asked", alternatives });
const way = (...words: Word[]): Alternative => ({
  words: words.map(({ option }) => [option]),
  how: null,
  quality: 1,
});
const found = (slots: Slot[], postings: AllPostings) => {
  const { places, scores } = rank(slots, postings, documents);
  return {
    ids: [...places].map((place) => documents.ids[place] ?? 0).sort((a, b) => a - b),
    score: (id: number) => scores[id - 1] ?? 0,
  };
};

test("a question that nothing answers finds nothing", () => {
  expect(found([], new Map()).ids).toEqual([]);
  expect(found([slot()], new Map()).ids).toEqual([]);
});

test("a word that stands in more than a fifth of all finds none by itself where another word does", () => {
  const wide = wordIn(1, 1, 300);
  const narrow = wordIn(2, 299, 302);
  const { ids, score } = found([slot(way(wide)), slot(way(narrow))], postingsOf(wide, narrow));
  expect(ids).toEqual([299, 300, 301, 302]);
  expect(score(299)).toBeGreaterThan(score(301));
  expect(found([slot(way(wide))], postingsOf(wide)).ids.length).toBe(300);
});

test("of an answer of a few words all must stand in the document", () => {
  const first = wordIn(1, 1, 20);
  const second = wordIn(2, 15, 40);
  const third = wordIn(3, 18, 60);
  const { ids } = found([slot(way(first, second, third))], postingsOf(first, second, third));
  expect(ids).toEqual([18, 19, 20]);
});

test("who answers more of the question comes before who answers a part of it better", () => {
  const first = wordIn(1, 1, 2);
  const second = wordIn(2, 2, 3, 500);
  const { score } = found([slot(way(first)), slot(way(second))], postingsOf(first, second));
  expect(score(2)).toBeGreaterThan(score(3));
});

test("the first in order are the same, however many are asked", () => {
  const many = Array.from({ length: 8 }, (_, index) =>
    wordIn(index + 1, 1 + index * 20, 180 - index * 2, 100 + 37 * index),
  );
  const slots = [slot(...many.map((word) => way(word)))];
  const ranking = rank(slots, postingsOf(...many), documents);
  const corpus = { documents, codes, synonyms: new Map(), stems: new Map(), components: new Map() };
  const all = { corpus, ...ranking, reasonsOf: () => [] };
  for (const sort of ["relevance", "name", "-changed"] as const) {
    const whole = firstInOrder(all, ranking.places, { q: "x", sort }, count);
    expect(whole.length).toBe(ranking.places.length);
    for (const most of [1, 5, 50]) {
      expect(firstInOrder(all, ranking.places, { q: "x", sort }, most)).toEqual(
        whole.slice(0, most),
      );
    }
  }
});
