import type { Collection } from "./collection.ts";
import { type Block, hundredths } from "./places.ts";
import type { Alternative, Option } from "./question.ts";
import type { AllPostings } from "./word-store.ts";

/** The highest score of each document so far, and which have one. */
export class Scoreboard {
  readonly #scores: Float32Array;
  readonly #places: Int32Array;
  #size = 0;

  constructor(documents: number) {
    this.#scores = new Float32Array(documents);
    this.#places = new Int32Array(documents);
  }

  get places(): Int32Array {
    return this.#places.subarray(0, this.#size);
  }

  at(place: number): number {
    return this.#scores[place] ?? 0;
  }

  raise(place: number, score: number): void {
    const before = this.#scores[place] ?? 0;
    if (score <= before) return;
    if (before === 0) {
      this.#places[this.#size] = place;
      this.#size += 1;
    }
    this.#scores[place] = score;
  }

  clear(): void {
    for (const place of this.places) this.#scores[place] = 0;
    this.#size = 0;
  }
}

/** Where words stand, and in which documents is looked: in all, or in those on a board. */
export interface Field {
  readonly postings: AllPostings;
  readonly documents: Collection;
  readonly only: Scoreboard | null;
  /** Two that are empty, and left so: making them anew for every way would take most of the time. */
  readonly spare: readonly [Scoreboard, Scoreboard];
}

/** Puts on the board how well each document answers in one way, times a factor. */
export function raise(
  board: Scoreboard,
  { words }: Alternative,
  factor: number,
  field: Field,
): void {
  const [first = [], ...others] = words;
  if (others.length === 0) raiseBy(board, first, factor, field);
  else raiseTogether(board, words, factor / words.length, field);
}

/** Where all words of the answer stand: in the rarest first, so that the others are looked for in few. */
function raiseTogether(
  board: Scoreboard,
  words: Alternative["words"],
  factor: number,
  field: Field,
): void {
  const [sums, more] = field.spare;
  const [rarest = [], ...others] = words.toSorted((a, b) => documentsIn(a) - documentsIn(b));
  raiseBy(sums, rarest, factor, field);
  for (const options of others) {
    raiseBy(more, options, factor, { ...field, only: sums });
    const both = [...more.places].map((place) => ({ place, sum: sums.at(place) + more.at(place) }));
    more.clear();
    sums.clear();
    for (const { place, sum } of both) sums.raise(place, sum);
  }
  for (const place of sums.places) board.raise(place, sums.at(place));
  sums.clear();
}

/** In how many documents any of these words stands, at the most. */
export const documentsIn = (options: readonly Option[]): number =>
  options.reduce((sum, { documents }) => sum + documents, 0);

function raiseBy(
  board: Scoreboard,
  options: readonly Option[],
  factor: number,
  field: Field,
): void {
  for (const { id, quality } of options) {
    const times = (factor * quality) / hundredths;
    for (const block of field.postings.get(id) ?? []) raiseIn(board, block, times, field);
  }
}

function raiseIn(
  board: Scoreboard,
  { documents: numbers, weights }: Block,
  times: number,
  { documents: { places, ids }, only }: Field,
): void {
  const first = ids[0] ?? 0;
  for (let index = 0; index < numbers.length; index += 1) {
    const place = places[(numbers[index] ?? 0) - first] ?? -1;
    if (place < 0 || (only !== null && only.at(place) === 0)) continue;
    board.raise(place, times * (weights[index] ?? 0));
  }
}

/** The words that answer in a document, the best of each list; null when one of the lists has none. */
export function answering(
  { words, quality }: Alternative,
  document: number,
  postings: AllPostings,
): { readonly options: readonly Option[]; readonly score: number } | null {
  const chosen: Option[] = [];
  let sum = 0;
  for (const options of words) {
    let best: Option | null = null;
    let highest = 0;
    for (const option of options) {
      const score = option.quality * weightIn(postings.get(option.id), document);
      if (score <= highest) continue;
      best = option;
      highest = score;
    }
    if (best === null) return null;
    chosen.push(best);
    sum += highest;
  }
  return { options: chosen, score: (quality * sum) / words.length };
}

function weightIn(blocks: readonly Block[] | undefined, document: number): number {
  const block = blocks?.find(({ documents }) => (documents.at(-1) ?? 0) >= document);
  if (!block) return 0;
  let low = 0;
  let high = block.documents.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((block.documents[middle] ?? 0) < document) low = middle + 1;
    else high = middle;
  }
  return block.documents[low] === document ? (block.weights[low] ?? 0) / hundredths : 0;
}
