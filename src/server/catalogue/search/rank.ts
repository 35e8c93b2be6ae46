import type { Collection } from "./collection.ts";
import type { Alternative, Slot } from "./question.ts";
import { documentsIn, type Field, raise, Scoreboard } from "./score.ts";
import type { AllPostings } from "./word-store.ts";

/** The places of the documents that answer a question, in no order, and how well the document at each place does. */
export interface Ranking {
  readonly places: Int32Array;
  readonly scores: Float32Array;
}

/** How much of what was asked, weighed by how telling each word is, a document must answer. */
const mustAnswer = 0.3;

/** A word answers in full where it stands in a text that says what something is for; in a lesser place, in part. */
const inFull = 3;

/** How well each document answers a question: all its words together, and the more of them the better. */
export function rank(
  slots: readonly Slot[],
  postings: AllPostings,
  documents: Collection,
): Ranking {
  const count = documents.ids.length;
  const sums = new Sums(count);
  const spare = [new Scoreboard(count), new Scoreboard(count)] as const;
  const everywhere: Field = { postings, documents, only: null, spare };
  const among: Field = { ...everywhere, only: foundByNarrow(slots, everywhere) };
  const board = new Scoreboard(count);
  for (const slot of slots) {
    const telling = tellingOfSlot(slot, count);
    for (const one of slot.alternatives) {
      const worth = Math.min(1, tellingOf(documentsOf(one), count) / telling);
      raise(board, one, one.quality * worth, isWide(one, count) ? among : everywhere);
    }
    sums.add(board, telling);
    board.clear();
  }
  return sums.ranking();
}

/** What stands in more than a fifth of all documents finds none by itself, where another word that was asked does. */
const wide = 0.2;

const isWide = (one: Alternative, documents: number): boolean =>
  documentsOf(one) > wide * documents;

/** The documents that the other words find; null when there are none, or no wide words. */
function foundByNarrow(slots: readonly Slot[], field: Field): Scoreboard | null {
  const count = field.documents.ids.length;
  const narrow = slots.filter(
    ({ alternatives }) => !alternatives.some((one) => isWide(one, count)),
  );
  if (narrow.length === slots.length) return null;
  const board = new Scoreboard(count);
  for (const one of narrow.flatMap(({ alternatives }) => alternatives)) raise(board, one, 1, field);
  return board.places.length > 0 ? board : null;
}

/** What the documents scored with the words asked, and how much of these they answer. */
class Sums {
  readonly #scores: Float32Array;
  readonly #answered: Float32Array;
  /** The same, and how well. */
  readonly #covered: Float32Array;
  readonly #found: Int32Array;
  #size = 0;
  #whole = 0;

  constructor(documents: number) {
    this.#scores = new Float32Array(documents);
    this.#answered = new Float32Array(documents);
    this.#covered = new Float32Array(documents);
    this.#found = new Int32Array(documents);
  }

  add(board: Scoreboard, telling: number): void {
    const { places } = board;
    if (places.length > 0) this.#whole += telling;
    for (let index = 0; index < places.length; index += 1) {
      const place = places[index] ?? 0;
      const score = board.at(place);
      const answered = this.#answered[place] ?? 0;
      if (answered === 0) {
        this.#found[this.#size] = place;
        this.#size += 1;
      }
      this.#answered[place] = answered + telling;
      this.#scores[place] = (this.#scores[place] ?? 0) + score * telling;
      this.#covered[place] = (this.#covered[place] ?? 0) + Math.min(1, score / inFull) * telling;
    }
  }

  ranking(): Ranking {
    const found = this.#found.subarray(0, this.#size);
    let most = 0;
    for (const place of found) most = Math.max(most, this.#answered[place] ?? 0);
    const least = Math.min(mustAnswer * this.#whole, most);
    const places = found.filter((place) => (this.#answered[place] ?? 0) >= least);
    for (const place of places) {
      const score = this.#scores[place] ?? 0;
      this.#scores[place] = (score * (this.#covered[place] ?? 0)) / this.#whole;
    }
    return { places, scores: this.#scores };
  }
}

/** A word that stands in a hundredth of all documents, or fewer, tells the most: rarer may be chance. */
const rarest = 100;

/** How telling a word is that stands in so many of all documents. */
const tellingOf = (count: number, documents: number): number =>
  Math.log(1 + documents / Math.min(documents, Math.max(1, count, documents / rarest)));

/** How telling a word is that was asked: where it stands itself, and else as telling as the rarest that may answer it. */
function tellingOfSlot({ alternatives }: Slot, documents: number): number {
  const itself = alternatives
    .flatMap(({ how, words }) => (how === null ? words.flat() : []))
    .filter(({ how }) => how === "same" || how === "form");
  if (itself.length > 0) return tellingOf(documentsIn(itself), documents);
  return Math.max(0, ...alternatives.map((one) => tellingOf(documentsOf(one), documents)));
}

/** In how many documents an answer stands at the most. */
const documentsOf = ({ words }: Alternative): number => Math.min(...words.map(documentsIn));
