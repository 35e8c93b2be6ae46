/** A small message needs no more than this; the next pieces are large. In words of four bytes. */
const smallPiece = 1 << 12;
const largePiece = 1 << 21;

/** Large pieces of messages that were read to their end, for the next one. */
const spare: Int32Array[] = [];
const mostSpare = 2;

/**
 * Memory for what is kept while a message is read, handed out in parts that are zero. A system takes its time to give memory
 * that is new, for each small part of it; so it is asked for in large pieces, and these are used again.
 */
export class WordMemory {
  #small: Int32Array | null = null;
  #piece: Int32Array = nothing;
  #used = 0;
  readonly #large: Int32Array[] = [];

  take(words: number): Int32Array {
    if (this.#used + words > this.#piece.length) this.#next(words);
    const from = this.#used;
    this.#used += words;
    return this.#piece.subarray(from, this.#used).fill(0);
  }

  #next(words: number): void {
    this.#used = 0;
    if (this.#small === null && words <= smallPiece) {
      this.#small = new Int32Array(smallPiece);
      this.#piece = this.#small;
      return;
    }
    const fits = spare.at(-1);
    if (fits && fits.length >= words) spare.pop();
    this.#piece = fits && fits.length >= words ? fits : new Int32Array(Math.max(largePiece, words));
    this.#large.push(this.#piece);
  }

  /** Takes back all that was handed out: nobody may look at it any more. */
  release(): void {
    for (const piece of this.#large.splice(0)) if (spare.length < mostSpare) spare.push(piece);
    this.#piece = this.#small ?? nothing;
    this.#used = 0;
  }
}

const nothing = new Int32Array(0);
