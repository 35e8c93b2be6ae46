import { newline } from "./bytes.ts";

/**
 * The part of a message that is at hand, and how far it was read. What was read is let go when more comes, so a message
 * of any length takes the room of its longest token.
 */
export class Source {
  bytes: Uint8Array = new Uint8Array(0);
  /** Where reading goes on, and where the bytes end. */
  at = 0;
  end = 0;
  /** Nothing comes after these bytes. */
  isLast = false;
  /** Bytes that were let go. */
  #gone = 0;
  #line = 1;
  /** Where the line of `#counted` began, in bytes from the beginning of the message. */
  #lineStart = 0;
  /** To where newlines were counted, in `bytes`. */
  #counted = 0;
  /** How many bytes must be at hand before it is worth looking again. */
  #wanted = 0;

  /** Takes more of the message. The bytes are read where they stand when nothing is left of those before. */
  take(more: Uint8Array): void {
    this.#countTo(this.at);
    const left = this.end - this.at;
    this.#gone += this.at;
    if (left === 0) {
      this.bytes = more;
    } else {
      const both = new Uint8Array(left + more.length);
      both.set(this.bytes.subarray(this.at, this.end));
      both.set(more, left);
      this.bytes = both;
    }
    this.at = 0;
    this.#counted = 0;
    this.end = left + more.length;
  }

  /** Whether it makes sense to read: a token that did not fit is looked at again when there is twice as much of it. */
  get isReadable(): boolean {
    return this.isLast || this.end - this.at >= this.#wanted;
  }

  /** Says that what stands at `at` does not end within these bytes. */
  starve(): void {
    this.#wanted = 2 * (this.end - this.at);
  }

  fed(): void {
    this.#wanted = 0;
  }

  /** Bytes from the beginning of the message. */
  offsetOf(place: number): number {
    return this.#gone + place;
  }

  /** Line and column of a place in these bytes, from 1; the column counts bytes. Not before a place that was asked earlier. */
  where(place: number): { readonly line: number; readonly column: number } {
    if (place >= this.#counted) this.#countTo(place);
    return { line: this.#line, column: this.offsetOf(place) - this.#lineStart + 1 };
  }

  #countTo(place: number): void {
    const { bytes } = this;
    for (;;) {
      const found = bytes.indexOf(newline, this.#counted);
      if (found === -1 || found >= place) break;
      this.#line += 1;
      this.#counted = found + 1;
      this.#lineStart = this.offsetOf(found + 1);
    }
    if (place > this.#counted) this.#counted = place;
  }
}
