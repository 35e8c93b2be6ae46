import { writtenDay } from "../calendar.ts";
import type { ValueType } from "../notation.ts";
import type { Element } from "../plan.ts";
import { packed } from "../reader/bytes.ts";
import { read, type ValueFault } from "../values/value-fault.ts";

/** What is kept of an element: bits. */
const keeps = { number: 1, code: 2, presence: 4, digits: 8, words: 16, text: 32 } as const;

/** What stands in the place of a number that could not be read: whoever needs it has nothing to say. */
export const unreadable = Number.POSITIVE_INFINITY;

/** No text that is kept is longer, in bytes. */
const longestText = 400;

const decoder = new TextDecoder();

/** What was read last of each element of a message, as numbers. Of an element that is absent it is `NaN`. */
export class Slots {
  readonly numbers: Float64Array;
  /** Where nothing is ever read. A place that there is not would be slow to look at. */
  readonly nothing: number;
  readonly lines: Int32Array;
  readonly columns: Int32Array;
  /** Of texts that take part in a key: how many bytes, and these bytes, four to a number. See `wordsAt`. */
  words = new Int32Array(0);
  /** Where in `words` those of an element begin; -1 when they are not kept. */
  readonly wordsAt: Int32Array;
  readonly texts: string[] = [];
  readonly #keeps: Uint8Array;

  constructor(elements: readonly Element[]) {
    this.nothing = elements.length;
    this.numbers = new Float64Array(elements.length + 1).fill(Number.NaN);
    this.lines = new Int32Array(elements.length);
    this.columns = new Int32Array(elements.length);
    this.#keeps = new Uint8Array(elements.length);
    this.wordsAt = new Int32Array(elements.length).fill(-1);
  }

  /** Keeps the worth of an element, or that it was there. */
  keep({ id, value }: Element): void {
    this.#keeps[id] = (this.#keeps[id] ?? 0) | (value === null ? 0 : howToKeep(value));
  }

  /** Keeps the characters of a text. */
  keepText({ id }: Element): void {
    this.#keeps[id] = (this.#keeps[id] ?? 0) | keeps.presence | keeps.text;
  }

  /** Keeps what tells two values apart: a number, or all bytes of a text. */
  keepExactly(element: Element): void {
    this.keep(element);
    const { id } = element;
    const kept = this.#keeps[id] ?? 0;
    if ((kept & keeps.presence) === 0 || this.wordsAt[id] !== -1) return;
    this.#keeps[id] = kept | keeps.words;
    this.wordsAt[id] = this.words.length;
    this.words = new Int32Array(this.words.length + 1 + longestText / 4);
  }

  opened(element: Element, line: number, column: number): void {
    const { id, end, value } = element;
    this.lines[id] = line;
    this.columns[id] = column;
    if (value !== null) return;
    const { numbers } = this;
    numbers[id] = 1;
    for (let n = id + 1; n < end; n += 1) numbers[n] = Number.NaN;
  }

  valued(
    id: number,
    bytes: Uint8Array,
    start: number,
    end: number,
    fault: ValueFault | null,
  ): void {
    const kept = this.#keeps[id] ?? 0;
    if (kept === 0) return;
    if (fault !== null) this.numbers[id] = unreadable;
    else if (kept === keeps.number) this.numbers[id] = read.number;
    else this.#others(id, kept, bytes, start, end);
  }

  #others(id: number, kept: number, bytes: Uint8Array, start: number, end: number): void {
    if (kept & keeps.code) this.numbers[id] = packed(bytes, start, end);
    else if (kept & keeps.digits) this.numbers[id] = digitsOf(bytes, start, end);
    else this.numbers[id] = 1;
    if (kept & keeps.words) this.#keepWords(id, bytes, start, end);
    if (kept & keeps.text) this.texts[id] = textIn(bytes, start, end);
  }

  #keepWords(id: number, bytes: Uint8Array, start: number, end: number): void {
    const length = end - start;
    if (length > longestText) {
      this.numbers[id] = unreadable;
      return;
    }
    const { words } = this;
    let word = this.wordsAt[id] ?? 0;
    words[word] = length;
    let number = 0;
    for (let n = 0; n < length; n += 1) {
      number = (number << 8) | (bytes[start + n] ?? 0);
      if ((n & 3) === 3 || n === length - 1) {
        word += 1;
        words[word] = number;
        number = 0;
      }
    }
  }

  /** What was read, as somebody writes it; null when it is absent, empty when it is only known to be there. */
  shown({ id, value }: Element): string | null {
    const number = this.numbers[id] ?? Number.NaN;
    if (Number.isNaN(number)) return null;
    // What is kept besides is that of another one.
    if (number === unreadable) return "";
    const words = this.wordsAt[id] ?? -1;
    if (this.texts[id] !== undefined) return this.texts[id];
    if (words !== -1) return textOfWords(this.words.subarray(words));
    if (value === null) return "";
    return shownAs(value, number);
  }
}

function howToKeep(type: ValueType): number {
  switch (type.kind) {
    case "whole":
    case "date":
      return keeps.number;
    case "code":
      return keeps.code;
    case "text":
      return isShortNumber(type) ? keeps.digits : keeps.presence;
    default:
      return keeps.presence;
  }
}

/** A text of so few digits that it is exact as a number of 32 bits. */
const isShortNumber = (type: ValueType): boolean =>
  type.kind === "text" &&
  type.patterns.some(
    ({ kind, ...one }) => kind === "digits" && "most" in one && (one.most ?? 99) <= 9,
  );

/** Asks the decoder for what is not short and plain alone: asking takes longer than a few characters. */
function textIn(bytes: Uint8Array, start: number, end: number): string {
  let text = "";
  if (end - start > 16) return decoder.decode(bytes.subarray(start, end));
  for (let at = start; at < end; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte > 127) return decoder.decode(bytes.subarray(start, end));
    text += String.fromCharCode(byte);
  }
  return text;
}

function digitsOf(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = number * 10 + (bytes[at] ?? 0) - 48;
  return number;
}

function textOfWords(words: Int32Array): string {
  const length = words[0] ?? 0;
  const bytes = Uint8Array.from({ length }, (_, n) => {
    const inWord = Math.min(4, length - (n & ~3));
    return (words[1 + (n >> 2)] ?? 0) >>> (8 * (inWord - 1 - (n & 3)));
  });
  return decoder.decode(bytes);
}

function shownAs(type: ValueType, number: number): string {
  if (type.kind === "code") {
    let signs = "";
    for (let rest = number; rest > 0; rest >>>= 8) signs = String.fromCharCode(rest & 255) + signs;
    return signs;
  }
  if (type.kind === "date") return writtenDay(number);
  const digits = String(number);
  if (type.kind === "text") {
    const pattern = type.patterns.find(({ kind }) => kind === "digits");
    return digits.padStart(pattern?.kind === "digits" ? pattern.least : 0, "0");
  }
  return type.kind === "whole" ? digits : "";
}
