import type { WordMemory } from "./word-memory.ts";

/** Keys are kept in blocks of so many words. */
const blockBits = 13;
const blockSize = 1 << blockBits;
/** Most messages need no more than this. */
const firstBlock = 64;
const firstPlaces = 16;

/** Keys of 32-bit words, held exactly: a hash only tells where to look. A key is shorter than a block. First it is to be cleared. */
export class KeySet {
  readonly #seed: number;
  readonly #memory: WordMemory;
  /** All keys one after another, each behind its hash, its length and its note. */
  readonly #blocks: Int32Array[] = [];
  #block: Int32Array;
  #used = 0;
  /** Where the key of a place begins: its block, and how far in it, from 1; 0 is a free place. */
  #places: Int32Array;
  #count = 0;

  /** `seed`: any number; whoever does not know it cannot make keys that all fall in one place. */
  constructor(seed: number, memory: WordMemory) {
    this.#seed = seed | 0;
    this.#memory = memory;
    this.#block = memory.take(0);
    this.#places = this.#block;
  }

  /** Begins with no key, in memory that was let go of since. */
  clear(): void {
    this.#block = this.#memory.take(firstBlock);
    this.#places = this.#memory.take(firstPlaces);
    this.#blocks.splice(0, this.#blocks.length, this.#block);
    this.#used = 0;
    this.#count = 0;
  }

  /** Adds the first so many words as a key with a note; when it was there gives the note of then, and 0 when it was not. */
  add(words: Int32Array, length: number, note: number): number {
    const hash = hashOf(this.#seed, words, length);
    const place = this.#find(hash, words, length);
    const known = this.#places[place] ?? 0;
    if (known !== 0) return this.#noteOf(known - 1);
    this.#places[place] = this.#keep(hash, words, length, note) + 1;
    this.#count += 1;
    if (3 * this.#count > 2 * this.#places.length) this.#grow();
    return 0;
  }

  /** The note of a key; 0 when it is not there. */
  find(words: Int32Array, length: number): number {
    if (this.#count === 0) return 0;
    const hash = hashOf(this.#seed, words, length);
    const known = this.#places[this.#find(hash, words, length)] ?? 0;
    return known === 0 ? 0 : this.#noteOf(known - 1);
  }

  #noteOf(from: number): number {
    return this.#blocks[from >> blockBits]?.[(from & (blockSize - 1)) + 2] ?? 0;
  }

  /** The place of a key, or the free place where it would be. */
  #find(hash: number, words: Int32Array, length: number): number {
    const places = this.#places;
    const mask = places.length - 1;
    let place = hash & mask;
    for (;;) {
      const from = (places[place] ?? 0) - 1;
      if (from === -1 || this.#isKept(from, hash, words, length)) return place;
      place = (place + 1) & mask;
    }
  }

  #isKept(from: number, hash: number, words: Int32Array, length: number): boolean {
    const block = this.#blocks[from >> blockBits];
    const at = from & (blockSize - 1);
    if (!block || block[at] !== hash || block[at + 1] !== length) return false;
    for (let n = 0; n < length; n += 1) if (block[at + 3 + n] !== words[n]) return false;
    return true;
  }

  /** Tells where it is kept. */
  #keep(hash: number, words: Int32Array, length: number, note: number): number {
    if (this.#used + 3 + length > this.#block.length) this.#addBlock();
    const block = this.#block;
    const at = this.#used;
    block[at] = hash;
    block[at + 1] = length;
    block[at + 2] = note;
    for (let n = 0; n < length; n += 1) block[at + 3 + n] = words[n] ?? 0;
    this.#used = at + 3 + length;
    return ((this.#blocks.length - 1) << blockBits) + at;
  }

  #addBlock(): void {
    this.#block = this.#memory.take(blockSize);
    this.#blocks.push(this.#block);
    this.#used = 0;
  }

  #grow(): void {
    const places = this.#memory.take(4 * this.#places.length);
    const mask = places.length - 1;
    for (const kept of this.#places) {
      if (kept === 0) continue;
      const block = this.#blocks[(kept - 1) >> blockBits];
      let place = (block?.[(kept - 1) & (blockSize - 1)] ?? 0) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = kept;
    }
    this.#places = places;
  }
}

/** MurmurHash3 (Austin Appleby, public domain), 32 bits. */
function hashOf(seed: number, words: Int32Array, length: number): number {
  let hash = seed;
  for (let n = 0; n < length; n += 1) {
    let word = Math.imul(words[n] ?? 0, 0xcc9e2d51);
    word = (word << 15) | (word >>> 17);
    hash ^= Math.imul(word, 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
    hash = (Math.imul(hash, 5) + 0xe6546b64) | 0;
  }
  hash ^= length * 4;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}
