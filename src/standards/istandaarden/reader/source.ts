import { newline } from "./bytes.ts";

const nothing = new Uint8Array(0);
const noView = new DataView(nothing.buffer);

/**
 * The part of a message that is at hand, and how far it was read. What was read is let go when more comes, so a message
 * of any length takes the room of its longest token.
 */
export class Source {
  bytes: Uint8Array = nothing;
  /** Where reading goes on, and where the bytes end. */
  at = 0;
  end = 0;
  /** Nothing comes after these bytes. */
  isLast = false;
  /** The line of `at`, from 1, and where that line begins: in these bytes, or before them. */
  line = 1;
  lineStart = 0;
  /** Bytes that were let go. */
  gone = 0;
  /** For comparing many bytes at once. */
  view: DataView = noView;
  #own: Uint8Array = nothing;
  /** How many bytes must be at hand before it is worth looking again. */
  #wanted = 0;

  /** Takes more of the message. The bytes are read where they stand when nothing is left of those before. */
  take(more: Uint8Array): void {
    if (this.at < this.end) {
      this.room(more.length).set(more);
      this.filled(more.length);
      return;
    }
    this.#letGo();
    // A Buffer of Node is one too, but what it calls a slice is no copy.
    this.#look(new Uint8Array(more.buffer, more.byteOffset, more.byteLength));
    this.end = more.length;
  }

  /** Room for so many bytes more, behind what is left; `filled` tells how many came. */
  room(size: number): Uint8Array {
    const left = this.bytes.subarray(this.at, this.end);
    // New memory costs more than all that is done with it: this is used again and again.
    if (this.#own.length < left.length + size) this.#own = new Uint8Array(2 * left.length + size);
    this.#own.set(left);
    this.#letGo();
    this.#look(this.#own);
    this.end = left.length;
    return this.#own.subarray(left.length, left.length + size);
  }

  filled(size: number): void {
    this.end += size;
  }

  #letGo(): void {
    this.gone += this.at;
    this.lineStart -= this.at;
    this.at = 0;
    this.end = 0;
  }

  #look(bytes: Uint8Array): void {
    if (bytes === this.bytes) return;
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  }

  /** Goes on to a place, and counts the lines on the way. */
  advance(to: number): void {
    const { bytes } = this;
    for (let at = this.at; at < to; at += 1) {
      if (bytes[at] === newline) {
        this.line += 1;
        this.lineStart = at + 1;
      }
    }
    this.at = to;
  }

  /** The column of `at`, from 1, in bytes. */
  get column(): number {
    return this.at - this.lineStart + 1;
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
}
