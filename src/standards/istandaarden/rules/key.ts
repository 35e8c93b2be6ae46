import type { Element } from "../plan.ts";
import { findReads, type Reads } from "./around.ts";
import type { Read } from "./rule.ts";
import { type Slots, unreadable } from "./slots.ts";

/** What stands in a key for what is absent. */
const absent = -1;
/** The longest key, with room to spare. */
const mostWords = 512;

/** A key as words of 32 bits. A number is one of them; a text its length and its bytes, four to a word. */
export class Key {
  readonly words = new Int32Array(mostWords);
  readonly reads: Reads;
  readonly #slots: Slots;
  readonly #wordsAt: Int32Array;

  constructor(slots: Slots, on: Element, key: readonly Read[]) {
    this.#slots = slots;
    this.reads = findReads(on, key);
    for (const element of this.reads.elements) slots.keepExactly(element);
    this.#wordsAt = this.reads.ids.map((id) => slots.wordsAt[id] ?? -1);
  }

  /** Writes the key of what was read last, and tells how many words it has; -1 when it could not be read whole. */
  write(): number {
    const { numbers, words: texts } = this.#slots;
    const { words } = this;
    const { ids, optional } = this.reads;
    let length = 0;
    for (let n = 0; n < ids.length; n += 1) {
      const number = numbers[ids[n] ?? 0] ?? Number.NaN;
      const from = this.#wordsAt[n] ?? -1;
      if (number === unreadable) return -1;
      if (Number.isNaN(number)) {
        if (optional[n] === 0) return -1;
        words[length] = absent;
      } else if (from === -1) words[length] = number;
      else length = copy(texts, from, words, length);
      length += 1;
    }
    return length;
  }
}

/** Copies a text with its length; tells where the last of its words stands. */
function copy(texts: Int32Array, from: number, words: Int32Array, at: number): number {
  const more = ((texts[from] ?? 0) + 3) >> 2;
  for (let n = 0; n <= more; n += 1) words[at + n] = texts[from + n] ?? 0;
  return at + more;
}
