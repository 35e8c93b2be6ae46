import type { Pattern, TextType } from "../notation.ts";
import { carriageReturn, newline } from "../reader/bytes.ts";
import { isBlank } from "../reader/characters.ts";
import { read, type ValueCheck } from "./value-fault.ts";

const decoder = new TextDecoder();

/** What a byte of a text can be: bits, so that one look at each byte tells what all of them are. */
const digit = 1;
const letter = 2;
/** A space or a tab, or one of the two ends of a line. */
const blank = 4;
const lineEnd = 8;
const other = 16;
const visible = digit | letter | other;

const kinds = Uint8Array.from({ length: 256 }, (_, byte) => {
  const sign = String.fromCharCode(byte);
  if (/[0-9]/.test(sign)) return digit;
  if (/[A-Za-z]/.test(sign)) return letter;
  if (byte === newline || byte === carriageReturn) return lineEnd;
  return isBlank(byte) ? blank : other;
});

function kindsOf(bytes: Uint8Array, start: number, end: number): number {
  let all = 0;
  for (let at = start; at < end; at += 1) all |= kinds[bytes[at] ?? 0] ?? 0;
  return all;
}

/** Whether a text is as a pattern has it. `all`: the kinds of its bytes together. */
type Test = (all: number, bytes: Uint8Array, start: number, end: number) => boolean;

/** What is matched is short, but where somebody makes it long. In bytes. */
const longestMatched = 1000;

const matching =
  (expression: RegExp): Test =>
  (_, bytes, start, end) =>
    end - start <= longestMatched && expression.test(decoder.decode(bytes.subarray(start, end)));
const areLetters = matching(/^[a-zA-Z\u00c0-\u1ef3]+$/);
const isVersion = matching(/^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/);

/** The pattern as the schema has it. `.` is any character but the two ends of a line, `\s` the four of XML. */
function testOf(pattern: Pattern): Test {
  switch (pattern.kind) {
    case "digits": {
      const { least, most } = pattern;
      return (all, _, start, end) =>
        end - start >= least && (most === null || end - start <= most) && (all | digit) === digit;
    }
    case "visible-line":
      return (all) => (all & lineEnd) === 0 && (all & visible) !== 0;
    case "visible":
      return (all) => (all & visible) !== 0;
    case "letters":
      return (all, bytes, start, end) => all === letter || areLetters(all, bytes, start, end);
    case "letters-and-digits":
      return (all, _, start, end) => start < end && (all | digit | letter) === (digit | letter);
    case "version":
      return isVersion;
  }
}

/** Characters, of which those above U+FFFF count once. */
function lengthOf(bytes: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end; at += 1) {
    // Bytes that continue a character begin with 10.
    if (((bytes[at] ?? 0) & 0xc0) !== 0x80) length += 1;
  }
  return length;
}

export function textCheck(type: TextType): ValueCheck {
  const { least, most, patterns } = type;
  const tests = patterns.map(testOf);
  const isNumber = isShortNumber(type);
  return (bytes, start, end) => {
    const size = end - start;
    if (size === 0 && least > 0) return "empty";
    if (most !== null && size > most && lengthOf(bytes, start, end) > most) return "too-long";
    if (tests.length === 0) return null;
    const all = kindsOf(bytes, start, end);
    for (let n = 0; n < tests.length; n += 1) {
      if (!tests[n]?.(all, bytes, start, end)) return "pattern";
    }
    if (isNumber) read.number = worthOf(bytes, start, end);
    return null;
  };
}

/** A text of so few digits that they are exact as a number of 32 bits. */
export const isShortNumber = ({ patterns }: TextType): boolean =>
  patterns.some(({ kind, ...one }) => kind === "digits" && "most" in one && (one.most ?? 99) <= 9);

function worthOf(bytes: Uint8Array, start: number, end: number): number {
  let number = 0;
  for (let at = start; at < end; at += 1) number = number * 10 + (bytes[at] ?? 0) - 48;
  return number;
}
