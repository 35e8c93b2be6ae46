import { ampersand, carriageReturn, newline } from "./bytes.ts";
import { writeCharacter } from "./characters.ts";
import { readReference } from "./reference.ts";

const nothing = new Uint8Array(0);
/** Room of messages that were read, for the next one. */
const spare: Uint8Array[] = [];
const mostSpare = 4;
const largestSpare = 65_536;

/** Gathers a value from its pieces, as XML says that it is: references resolved, every end of line one newline. */
export class ValueText {
  bytes: Uint8Array = spare.pop() ?? nothing;
  length = 0;

  clear(): void {
    this.length = 0;
  }

  /** Nothing is gathered any more. */
  release(): void {
    const isWorthKeeping = this.bytes.length > 0 && this.bytes.length <= largestSpare;
    if (isWorthKeeping && spare.length < mostSpare) spare.push(this.bytes);
    this.bytes = nothing;
  }

  /** Adds well-formed text. `verbatim`: of a CDATA section. */
  add(from: Uint8Array, start: number, end: number, verbatim: boolean): void {
    // What is resolved is never longer than what was written.
    this.#makeRoomFor(end - start);
    let at = start;
    while (at < end) {
      const byte = from[at] ?? 0;
      if (byte === ampersand && !verbatim) at = this.#resolve(from, at, end);
      else if (byte === carriageReturn) at = this.#endLine(from, at, end);
      else {
        this.bytes[this.length] = byte;
        this.length += 1;
        at += 1;
      }
    }
  }

  #resolve(from: Uint8Array, at: number, end: number): number {
    const found = readReference(from, at, end);
    if (found === null || typeof found === "string") throw new Error("text was not looked at");
    this.length += writeCharacter(found.point, this.bytes, this.length);
    return found.end;
  }

  #endLine(from: Uint8Array, at: number, end: number): number {
    this.bytes[this.length] = newline;
    this.length += 1;
    return from[at + 1] === newline && at + 1 < end ? at + 2 : at + 1;
  }

  #makeRoomFor(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const bigger = new Uint8Array(64 + 2 * (this.length + more));
    bigger.set(this.bytes.subarray(0, this.length));
    this.bytes = bigger;
  }
}
