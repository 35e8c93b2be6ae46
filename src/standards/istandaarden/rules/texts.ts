import { KeyTable } from "./key-table.ts";
import type { WordMemory } from "./word-memory.ts";

/** No text that is kept is longer, in bytes. */
export const longestText = 400;

const decoder = new TextDecoder();

/**
 * The texts of a message that take part in keys, each once and exactly. Equal texts have the same number, which is above 0, so
 * a number is all that a key needs of one. First it is to be cleared.
 */
export class Texts {
  readonly #table: KeyTable;
  /** How many bytes, and these bytes, four to a word. */
  readonly #text = new Int32Array(1 + longestText / 4);
  #notes = 0;

  constructor(seed: number, memory: WordMemory) {
    this.#table = new KeyTable(seed, memory);
  }

  /** Room for a note with each text: tells which. */
  addNote(): number {
    this.#notes += 1;
    return this.#notes - 1;
  }

  clear(): void {
    this.#table.clear(this.#notes);
  }

  /** The number of a text, which is no longer than `longestText`. */
  numberOf(bytes: Uint8Array, start: number, end: number): number {
    const text = this.#text;
    text[0] = end - start;
    let length = 1;
    let word = 0;
    for (let at = start; at < end; at += 1) {
      word = (word << 8) | (bytes[at] ?? 0);
      if (((at - start) & 3) === 3) {
        text[length] = word;
        length += 1;
        word = 0;
      }
    }
    if (((end - start) & 3) !== 0) {
      text[length] = word;
      length += 1;
    }
    return this.#table.find(text, length);
  }

  note(number: number, which: number): number {
    return this.#table.note(number, which);
  }

  setNote(number: number, which: number, note: number): void {
    this.#table.setNote(number, note, which);
  }

  /** The text that has this number. */
  textOf(number: number): string {
    const words = this.#table.wordsFrom(number);
    const length = words[0] ?? 0;
    const bytes = Uint8Array.from({ length }, (_, n) => {
      const inWord = Math.min(4, length - (n & ~3));
      return (words[1 + (n >> 2)] ?? 0) >>> (8 * (inWord - 1 - (n & 3)));
    });
    return decoder.decode(bytes);
  }
}
