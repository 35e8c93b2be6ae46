import type { SynonymRow } from "./word-store.ts";
import { isStopWord, wordsIn } from "./words.ts";

/** What else a word or a few words together may be called. */
export interface Meaning {
  readonly words: readonly string[];
  /** How surely it is the same. */
  readonly quality: number;
}

/** The synonyms of the catalogue, by the stems of what is asked. */
export type Synonyms = ReadonlyMap<string, readonly Meaning[]>;

// An abbreviation stands for exactly that, and so nearly does an English word; an everyday word for something near it.
const qualityOf: Readonly<Record<string, number>> = {
  abbreviation: 0.8,
  "older-name": 0.75,
  english: 0.75,
  "everyday-word": 0.7,
  "compound-part": 0.65,
};

/** The first meaning of a term is what it stands for; the others are near it. */
const notFirst = 0.85;

/** From the meaning back to the term: many terms can share a meaning, above all one that is not their first. */
const backwards = { first: 0.75, other: 0.55 };

/** As many words as a term has at most. */
export const longestTerm = 5;

const flat = (text: string): string[] => wordsIn(text.toLowerCase()).flatMap(({ parts }) => parts);

/** All words of these synonyms, to be stemmed. */
export const wordsOfSynonyms = (rows: readonly SynonymRow[]): string[] => [
  ...new Set(rows.flatMap(({ term, means }) => [term, ...means].flatMap(flat))),
];

/** Makes synonyms to look up, both from a term to its meanings and back. */
export function synonymsOf(
  rows: readonly SynonymRow[],
  stems: ReadonlyMap<string, string>,
): Synonyms {
  const all = new Map<string, Map<string, Meaning>>();
  const put = (from: readonly string[], to: readonly string[], quality: number): void => {
    if (from.length === 0 || from.length > longestTerm) return;
    const key = keyOf(from, stems);
    // Of what it means the words count that stand in the index.
    const words = to.filter((word) => !isStopWord(word));
    if (words.length === 0) return;
    const meanings = all.get(key) ?? new Map<string, Meaning>();
    const known = meanings.get(words.join(" "));
    if (!known || known.quality < quality) meanings.set(words.join(" "), { words, quality });
    all.set(key, meanings);
  };
  for (const { term, means, kind } of rows) {
    const quality = qualityOf[kind] ?? 0.65;
    for (const [place, meaning] of means.entries()) {
      const first = place === 0;
      put(flat(term), flat(meaning), first ? quality : quality * notFirst);
      put(flat(meaning), flat(term), quality * (first ? backwards.first : backwards.other));
    }
  }
  return new Map([...all].map(([key, meanings]) => [key, [...meanings.values()]]));
}

/** Under which words are looked up: by their stems, so that "schulden" finds "schuld". */
export const keyOf = (words: readonly string[], stems: ReadonlyMap<string, string>): string =>
  words.map((word) => stems.get(word) ?? word).join(" ");
