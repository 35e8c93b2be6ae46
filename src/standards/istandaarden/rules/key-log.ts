import { KeySet } from "./key-set.ts";
import type { WordMemory } from "./word-memory.ts";

const blockSize = 1 << 13;

/** Keys that are only written down, until somebody looks for one: of most messages nobody does. First it is to be cleared. */
export class KeyLog {
  readonly #memory: WordMemory;
  readonly #keys: KeySet;
  /** Keys that are not among `#keys` yet, one after another, each behind its length and its note. */
  readonly #blocks: Int32Array[] = [];
  #used = blockSize;
  #isEmpty = true;
  /** Somebody looked: from then on each is put in its place at once. */
  #isLookedAt = false;

  constructor(seed: number, memory: WordMemory) {
    this.#memory = memory;
    this.#keys = new KeySet(seed, memory);
  }

  clear(): void {
    this.#keys.clear();
    this.#blocks.length = 0;
    this.#used = blockSize;
    this.#isEmpty = true;
    this.#isLookedAt = false;
  }

  add(words: Int32Array, length: number, note: number): void {
    this.#isEmpty = false;
    if (this.#isLookedAt) {
      this.#keys.add(words, length, note);
      return;
    }
    let block = this.#blocks.at(-1);
    if (block === undefined || this.#used + 2 + length >= blockSize) {
      block = this.#memory.take(blockSize);
      this.#blocks.push(block);
      this.#used = 0;
    }
    block[this.#used] = length;
    block[this.#used + 1] = note;
    for (let n = 0; n < length; n += 1) block[this.#used + 2 + n] = words[n] ?? 0;
    this.#used += 2 + length;
  }

  /** The note of the first key like this; 0 when it is not there. */
  find(words: Int32Array, length: number): number {
    if (this.#isEmpty) return 0;
    this.#isLookedAt = true;
    for (const block of this.#blocks.splice(0)) this.#look(block);
    return this.#keys.find(words, length);
  }

  /** No key is empty, so a length of 0 is the end of a block. */
  #look(block: Int32Array): void {
    for (let at = 0; at + 2 < blockSize; at += 2 + (block[at] ?? 0)) {
      const length = block[at] ?? 0;
      if (length === 0) return;
      this.#keys.add(block.subarray(at + 2, at + 2 + length), length, block[at + 1] ?? 0);
    }
  }
}
