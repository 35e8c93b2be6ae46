const bits = 21;
const largePiece = 1 << bits;
/**
 * In words of four bytes. A small message needs no more than the first; of many messages that are read at once each holds
 * little more than it needs.
 */
const pieces = [1 << 12, 1 << 15, 1 << 18, largePiece] as const;
const [smallPiece] = pieces;
const within = largePiece - 1;

/** Large pieces of messages that were read to their end, for the next one. */
const spare: Int32Array[] = [];
const mostSpare = 2;

/**
 * Memory for what is kept while a message is read, in words of 32 bits. A system takes its time to give memory that is new, for
 * each small part of it; so it is asked for in large pieces, and these are used again. What somebody wrote there before is not
 * wiped out.
 */
export class WordMemory {
  readonly #pieces: Int32Array[] = [];
  #piece: Int32Array = nothing;
  // No address is 0, so 0 can stand for none.
  #used = 1;

  /** The address of room for so many words in a row, fewer than there are in a large piece. Above 0 for 8 GB. */
  room(words: number): number {
    if (this.#used + words > this.#piece.length) this.#next(words);
    const at = this.#used;
    this.#used += words;
    return ((this.#pieces.length - 1) << bits) + at;
  }

  /** The piece in which an address lies; how far in it tells `offsetOf`. */
  pieceOf(address: number): Int32Array {
    return this.#pieces[address >>> bits] ?? nothing;
  }

  /** So many words which are zero. */
  zeros(words: number): Int32Array {
    if (words >= largePiece) return new Int32Array(words);
    const address = this.room(words);
    const at = offsetOf(address);
    return this.pieceOf(address)
      .subarray(at, at + words)
      .fill(0);
  }

  #next(words: number): void {
    const size = pieces.find((one, n) => n >= this.#pieces.length && words < one) ?? largePiece;
    const known = size === largePiece ? spare.pop() : undefined;
    this.#piece = known ?? new Int32Array(size);
    this.#pieces.push(this.#piece);
    this.#used = 1;
  }

  /** Takes back all that was handed out: nobody may look at it any more. */
  release(): void {
    // A small piece is kept here, and a large one by whoever needs it first.
    const first = this.#pieces[0];
    const isSmall = first !== undefined && first.length === smallPiece;
    for (const piece of this.#pieces.splice(isSmall ? 1 : 0)) {
      if (piece.length === largePiece && spare.length < mostSpare) spare.push(piece);
    }
    this.#piece = this.#pieces[0] ?? nothing;
    this.#used = 1;
  }
}

const nothing = new Int32Array(0);

/** How far in its piece an address lies. */
export const offsetOf = (address: number): number => address & within;
