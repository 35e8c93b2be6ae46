import type { AskedWord } from "./asked-words.ts";
import type { Corpus } from "./corpus.ts";
import { keyOf, longestTerm, type Meaning } from "./synonyms.ts";

/** A few words of a question in a row: from which on, and how many. */
export interface Stretch {
  readonly from: number;
  readonly length: number;
}

export const isIn = ({ from, length }: Stretch, place: number): boolean =>
  from <= place && place < from + length;

/** Two words in a row, written as one: "burger zaken" may be "burgerzaken". */
export function pairsIn(asked: readonly AskedWord[]): (Stretch & { readonly text: string })[] {
  return asked.slice(1).map(({ word }, from) => ({
    from,
    length: 2,
    text: `${asked[from]?.word ?? ""}${word}`,
  }));
}

/** What any stretch of the question may be called besides. */
export function meaningsIn(
  asked: readonly AskedWord[],
  stems: ReadonlyMap<string, string>,
  { synonyms }: Corpus,
): (Stretch & { readonly meaning: Meaning })[] {
  const words = asked.map(({ word }) => word);
  return stretchesOf(words.length).flatMap(({ from, length }) =>
    (synonyms.get(keyOf(words.slice(from, from + length), stems)) ?? []).map((meaning) => ({
      from,
      length,
      meaning,
    })),
  );
}

function stretchesOf(count: number): Stretch[] {
  const all: Stretch[] = [];
  for (let from = 0; from < count; from += 1) {
    for (let length = 1; length <= Math.min(longestTerm, count - from); length += 1) {
      all.push({ from, length });
    }
  }
  return all;
}
