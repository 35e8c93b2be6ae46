import type { Pattern, TextType } from "../notation.ts";
import { carriageReturn, newline } from "../reader/bytes.ts";
import { isAllBlank } from "../reader/characters.ts";
import type { ValueCheck } from "./value-fault.ts";

const decoder = new TextDecoder();

/** Whether these bytes are as a pattern has it. */
type Test = (bytes: Uint8Array, start: number, end: number) => boolean;

const everyByte =
  (fits: (byte: number) => boolean): Test =>
  (bytes, start, end) => {
    for (let at = start; at < end; at += 1) if (!fits(bytes[at] ?? 0)) return false;
    return true;
  };

const isDigit = (byte: number): boolean => byte >= 48 && byte <= 57;
const isLetter = (byte: number): boolean =>
  (byte >= 65 && byte <= 90) || (byte >= 97 && byte <= 122);
const areDigits = everyByte(isDigit);
const areOnOneLine = everyByte((byte) => byte !== newline && byte !== carriageReturn);
const areLettersAndDigits = everyByte((byte) => isDigit(byte) || isLetter(byte));
const arePlainLetters = everyByte(isLetter);

/** What is matched is short, but where somebody makes it long. In bytes. */
const longestMatched = 1000;

const matching =
  (expression: RegExp): Test =>
  (bytes, start, end) =>
    end - start <= longestMatched && expression.test(decoder.decode(bytes.subarray(start, end)));
const areLetters = matching(/^[a-zA-Z\u00c0-\u1ef3]+$/);
const isVersion = matching(/^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/);

/** The pattern as the schema has it. `.` is any character but the two ends of a line, `\s` the four of XML. */
function testOf(pattern: Pattern): Test {
  switch (pattern.kind) {
    case "digits": {
      const { least, most } = pattern;
      return (bytes, start, end) =>
        end - start >= least &&
        (most === null || end - start <= most) &&
        areDigits(bytes, start, end);
    }
    case "visible-line":
      return (bytes, start, end) =>
        areOnOneLine(bytes, start, end) && !isAllBlank(bytes, start, end);
    case "visible":
      return (bytes, start, end) => !isAllBlank(bytes, start, end);
    case "letters":
      return (bytes, start, end) =>
        start < end && (arePlainLetters(bytes, start, end) || areLetters(bytes, start, end));
    case "letters-and-digits":
      return (bytes, start, end) => start < end && areLettersAndDigits(bytes, start, end);
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

export function textCheck({ least, most, patterns }: TextType): ValueCheck {
  const tests = patterns.map(testOf);
  return (bytes, start, end) => {
    const size = end - start;
    if (size === 0 && least > 0) return "empty";
    if (most !== null && size > most && lengthOf(bytes, start, end) > most) return "too-long";
    for (const test of tests) if (!test(bytes, start, end)) return "pattern";
    return null;
  };
}
