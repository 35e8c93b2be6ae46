import { offsetOf, type WordMemory } from "./word-memory.ts";

const fewestPlaces = 16;
const noPlaces = new Int32Array(0);

/**
 * Keys of 32-bit words, held exactly: a hash only tells where to look. All have the same length, or their first word tells it.
 * With each key there is room for notes, which are 0 at first.
 */
export class KeyTable {
  readonly #seed: number;
  readonly #memory: WordMemory;
  /** How many words stand before those of a key: its hash and its notes. */
  #before = 2;
  /** The address of the key of a place; 0 is a free place. */
  #places: Int32Array = noPlaces;
  #count = 0;

  /** `seed`: any number; whoever does not know it cannot make keys that all fall in one place. */
  constructor(seed: number, memory: WordMemory) {
    this.#seed = seed | 0;
    this.#memory = memory;
  }

  /** Begins with no key, in memory that was let go of since. `notes`: how many go with each key. */
  clear(notes = 1): void {
    this.#before = 1 + notes;
    this.#places = noPlaces;
    this.#count = 0;
  }

  /** The address of a key, which is kept from now on when it was not there. */
  find(key: Int32Array, length: number): number {
    if (3 * this.#count >= 2 * this.#places.length) this.#grow();
    const places = this.#places;
    const mask = places.length - 1;
    const hash = hashOf(this.#seed, key, length);
    let place = hash & mask;
    for (let known = places[place] ?? 0; known !== 0; known = places[place] ?? 0) {
      if (this.#isKept(known, hash, key, length)) return known;
      place = (place + 1) & mask;
    }
    const address = this.#keep(hash, key, length);
    places[place] = address;
    this.#count += 1;
    return address;
  }

  /** One of the notes of a key. */
  note(address: number, which = 0): number {
    return this.#memory.pieceOf(address)[offsetOf(address) + 1 + which] ?? 0;
  }

  setNote(address: number, note: number, which = 0): void {
    this.#memory.pieceOf(address)[offsetOf(address) + 1 + which] = note;
  }

  /** A key and all that lies behind it. */
  wordsFrom(address: number): Int32Array {
    return this.#memory.pieceOf(address).subarray(offsetOf(address) + this.#before);
  }

  #isKept(address: number, hash: number, key: Int32Array, length: number): boolean {
    const piece = this.#memory.pieceOf(address);
    const at = offsetOf(address);
    if (piece[at] !== hash) return false;
    const from = at + this.#before;
    for (let n = 0; n < length; n += 1) if (piece[from + n] !== key[n]) return false;
    return true;
  }

  #keep(hash: number, key: Int32Array, length: number): number {
    const before = this.#before;
    const address = this.#memory.room(before + length);
    const piece = this.#memory.pieceOf(address);
    const at = offsetOf(address);
    piece[at] = hash;
    for (let n = 1; n < before; n += 1) piece[at + n] = 0;
    for (let n = 0; n < length; n += 1) piece[at + before + n] = key[n] ?? 0;
    return address;
  }

  #grow(): void {
    const places = this.#memory.zeros(Math.max(fewestPlaces, 4 * this.#places.length));
    const mask = places.length - 1;
    for (const known of this.#places) {
      if (known === 0) continue;
      let place = (this.#memory.pieceOf(known)[offsetOf(known)] ?? 0) & mask;
      while (places[place] !== 0) place = (place + 1) & mask;
      places[place] = known;
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
