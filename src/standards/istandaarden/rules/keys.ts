import type { Around } from "./around.ts";
import { absent, type Key } from "./key.ts";
import { KeyTable } from "./key-table.ts";
import type { Texts } from "./texts.ts";
import { offsetOf, type WordMemory } from "./word-memory.ts";

/** In the note of a text: all keys with this text are in the table. */
const inTable = -1;

/**
 * The keys of a rule, each with the line of what has it first. A key whose text no other key has is only written down: it
 * needs no place in a table until another one comes with that text, and mostly none does.
 */
export class Keys {
  readonly #key: Key;
  readonly #memory: WordMemory;
  readonly #table: KeyTable;
  readonly #texts: Texts;
  /** Which note of a text is the address of the one key that has it. */
  readonly #note: number;

  constructor(key: Key, { slots, memory, seed }: Pick<Around, "slots" | "memory" | "seed">) {
    this.#key = key;
    this.#memory = memory;
    this.#table = new KeyTable(seed, memory);
    this.#texts = slots.exact;
    this.#note = key.textAt === -1 ? -1 : slots.exact.addNote();
  }

  clear(): void {
    this.#table.clear();
  }

  /** Adds the key as it was written last. Gives the line of the first like it; 0 when there was none. */
  add(line: number): number {
    const { words, textAt } = this.#key;
    const text = words[textAt] ?? absent;
    if (text === absent) return this.#intoTable(words, line);
    const known = this.#texts.note(text, this.#note);
    if (known === 0) {
      this.#texts.setNote(text, this.#note, this.#write(words, line));
      return 0;
    }
    if (known !== inTable) {
      this.#move(known);
      this.#texts.setNote(text, this.#note, inTable);
    }
    return this.#intoTable(words, line);
  }

  #intoTable(words: Int32Array, line: number): number {
    const address = this.#table.find(words, words.length);
    const known = this.#table.note(address);
    if (known === 0) this.#table.setNote(address, line);
    return known;
  }

  #write(words: Int32Array, line: number): number {
    const { length } = words;
    const address = this.#memory.room(length + 1);
    const piece = this.#memory.pieceOf(address);
    const at = offsetOf(address);
    for (let n = 0; n < length; n += 1) piece[at + n] = words[n] ?? 0;
    piece[at + length] = line;
    return address;
  }

  /** Puts a key in the table that was only written down. */
  #move(address: number): void {
    const piece = this.#memory.pieceOf(address);
    const at = offsetOf(address);
    const end = at + this.#key.words.length;
    this.#intoTable(piece.subarray(at, end), piece[end] ?? 0);
  }
}
