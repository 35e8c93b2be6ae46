import type { Pattern, TextType } from "../notation.ts";
import type { ValueCheck } from "./value-fault.ts";

const decoder = new TextDecoder();

/** The pattern as the schema has it. `.` is any character but the two ends of a line, `\s` the four of XML. */
function expressionOf(pattern: Pattern): RegExp {
  switch (pattern.kind) {
    case "digits":
      return new RegExp(`^[0-9]{${pattern.least},${pattern.most ?? ""}}$`);
    case "visible-line":
      return /^[^\n\r]*[^ \t\n\r][^\n\r]*$/;
    case "visible":
      return /[^ \t\n\r]/;
    case "letters":
      return /^[a-zA-Z\u00c0-\u1ef3]+$/;
    case "letters-and-digits":
      return /^[a-zA-Z0-9]+$/;
    case "version":
      return /^(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)\.(0|[1-9][0-9]*)$/;
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
  const expressions = patterns.map(expressionOf);
  return (bytes, start, end) => {
    if (start === end && least > 0) return "empty";
    const size = end - start;
    if (most !== null && size > most && lengthOf(bytes, start, end) > most) return "too-long";
    if (expressions.length === 0) return null;
    const written = decoder.decode(bytes.subarray(start, end));
    return expressions.every((expression) => expression.test(written)) ? null : "pattern";
  };
}
