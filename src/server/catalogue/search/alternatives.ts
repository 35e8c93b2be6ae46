import { type Likeness, likeness, type StemmedWord } from "./likeness.ts";
import type { Alternative, Option } from "./question.ts";
import type { WordRow } from "./word-store.ts";

/** Of each way to answer the best: more would cost time and tell little. */
const mostOptions = 25;

/** Next to the word itself, a part of it tells little. */
const besideItself = 0.5;

type Match = (asked: StemmedWord, found: WordRow) => Likeness | null;

const single = (option: Option): Alternative => ({ words: [[option]], how: null, quality: 1 });

/** The word that was asked, its forms, and the compounds that have it in common. */
export function ofWord(
  asked: StemmedWord,
  known: readonly WordRow[],
  isWord: (text: string) => boolean,
): Alternative[] {
  const found = optionsFor(asked, known, (one, row) => likeness(one, row, isWord));
  const options = found.length > 0 ? found : optionsFor(asked, known, abbreviating);
  const itself = options.some(({ how }) => how !== "part");
  return options
    .map((option) => {
      const shorter = option.how === "part" && option.word.length < asked.word.length;
      return itself && shorter ? { ...option, quality: option.quality * besideItself } : option;
    })
    .map(single);
}

/** Only for want of anything else: what begins with an abbreviation may be something else altogether. */
const abbreviating: Match = ({ word }, row) =>
  word.length === 3 && row.word.startsWith(word) ? { how: "part", quality: 0.4 } : null;

/** Words that were written apart are one word of the catalogue, or begin one. */
export const ofPair = (asked: StemmedWord, known: readonly WordRow[]): Alternative[] =>
  optionsFor(asked, known, (one, row) => {
    const match = beginning(one, row);
    return match && match.how !== "part" ? { how: "form", quality: 0.95 } : match;
  }).map(single);

/** All words of a synonym, or words that begin with them. */
export function ofSynonym(
  words: readonly StemmedWord[],
  known: readonly WordRow[],
  quality: number,
): Alternative[] {
  const lists = words.map((word) => optionsFor(word, known, beginning));
  return lists.some((list) => list.length === 0) ? [] : [{ words: lists, how: "synonym", quality }];
}

/** Words that look like the one that was asked. */
export const ofFaults = (
  asked: string,
  known: readonly WordRow[],
  alike: (asked: string, found: string) => Likeness | null,
): Alternative[] =>
  optionsFor({ word: asked, stem: asked }, known, (_, row) => alike(asked, row.word)).map(single);

const beginning: Match = (asked, row) => {
  const match = likeness(asked, row, () => false);
  return match && (match.how !== "part" || row.word.startsWith(asked.word)) ? match : null;
};

function optionsFor(asked: StemmedWord, known: readonly WordRow[], match: Match): Option[] {
  const options = new Map<number, Option>();
  for (const row of known) {
    const found = match(asked, row);
    if (found)
      options.set(row.id, { ...found, id: row.id, word: row.word, documents: row.documents });
  }
  return [...options.values()]
    .toSorted((a, b) => b.quality - a.quality || b.documents - a.documents)
    .slice(0, mostOptions);
}
