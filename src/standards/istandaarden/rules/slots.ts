import { writtenDay } from "../calendar.ts";
import type { ValueType } from "../notation.ts";
import type { Element } from "../plan.ts";
import { isShortNumber } from "../values/text-check.ts";
import { read, type ValueFault } from "../values/value-fault.ts";
import { longestText, type Texts } from "./texts.ts";

/** What is kept of an element: bits. */
const keeps = { number: 1, presence: 2, exact: 4, text: 8 } as const;

/** What stands in the place of a number that could not be read: whoever needs it has nothing to say. */
export const unreadable = Number.POSITIVE_INFINITY;

const decoder = new TextDecoder();

/** What was read last of each element of a message, as numbers. Of an element that is absent it is `NaN`. */
export class Slots {
  readonly numbers: Float64Array;
  /** Where nothing is ever read. A place that there is not would be slow to look at. */
  readonly nothing: number;
  readonly lines: Int32Array;
  readonly columns: Int32Array;
  /** Of texts that take part in a key the number is the one by which these know them. */
  readonly exact: Texts;
  readonly texts: string[] = [];
  readonly #keeps: Uint8Array;

  constructor(elements: readonly Element[], exact: Texts) {
    this.exact = exact;
    this.nothing = elements.length;
    this.numbers = new Float64Array(elements.length + 1).fill(Number.NaN);
    this.lines = new Int32Array(elements.length);
    this.columns = new Int32Array(elements.length);
    this.#keeps = new Uint8Array(elements.length);
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
    if (kept & keeps.presence) this.#keeps[id] = kept | keeps.exact;
  }

  /** The same of what must be a text. */
  keepExactText(element: Element): void {
    this.keepExactly(element);
    if (!this.isExactText(element)) throw new Error(`${element.name} is no text`);
  }

  /** Whether its number is that of a text. */
  isExactText({ id }: Element): boolean {
    return ((this.#keeps[id] ?? 0) & keeps.exact) !== 0;
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
    if (kept & keeps.number) this.numbers[id] = read.number;
    else if (kept & keeps.exact) this.numbers[id] = this.#exactly(bytes, start, end);
    else this.numbers[id] = 1;
    if (kept & keeps.text) this.texts[id] = textIn(bytes, start, end);
  }

  #exactly(bytes: Uint8Array, start: number, end: number): number {
    return end - start > longestText ? unreadable : this.exact.numberOf(bytes, start, end);
  }

  /** What was read, as somebody writes it; null when it is absent, empty when it is only known to be there. */
  shown(element: Element): string | null {
    const number = this.numbers[element.id] ?? Number.NaN;
    const text = this.texts[element.id];
    // Where it is absent or unreadable, the text is that of another one.
    return number < unreadable && text !== undefined ? text : this.shownAs(element, number);
  }

  /** The same of a number that was read of an element. */
  shownAs(element: Element, number: number): string | null {
    if (Number.isNaN(number)) return null;
    if (number === unreadable || element.value === null) return "";
    if (this.isExactText(element)) return this.exact.textOf(number);
    return written(element.value, number);
  }
}

function howToKeep(type: ValueType): number {
  switch (type.kind) {
    case "whole":
    case "date":
    case "code":
      return keeps.number;
    case "text":
      return isShortNumber(type) ? keeps.number : keeps.presence;
    default:
      return keeps.presence;
  }
}

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

function written(type: ValueType, number: number): string {
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
