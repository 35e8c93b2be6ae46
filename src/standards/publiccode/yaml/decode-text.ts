import { type Fault, type Finding, faultAt, type Place } from "../fault.ts";

/** A real file has some ten thousand; what is larger is not a description of software. */
export const mostBytes = 1_000_000;

export interface DecodedText {
  /** Null when the bytes cannot be read as text. */
  readonly text: string | null;
  readonly faults: readonly Fault[];
}

/** Bytes as text: UTF-8, which the standard demands ("Encoding"), and characters that YAML 1.2 §5.1 can hold. */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (bytes.length > mostBytes) {
    return refused({ code: "too-large", params: { max: mostBytes } }, { line: 1, column: 1 });
  }
  const utf16 = utf16Mark(bytes);
  if (utf16) {
    return refused({ code: "not-utf8", params: { encoding: utf16 } }, { line: 1, column: 1 });
  }
  const bad = firstBadByte(bytes);
  if (bad !== null) {
    return refused({ code: "not-utf8", params: { encoding: null } }, placeOfByte(bytes, bad));
  }
  const marked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  const text = new TextDecoder().decode(bytes);
  const control = firstControl(text);
  if (control !== null) {
    const codePoint = text.charCodeAt(control);
    return refused({ code: "control-character", params: { codePoint } }, placeIn(text, control));
  }
  const faults = marked
    ? [faultAt("warning", { code: "byte-order-mark", params: {} }, "", { line: 1, column: 1 })]
    : [];
  return { text, faults };
}

const refused = (finding: Finding, place: Place): DecodedText => ({
  text: null,
  faults: [faultAt("error", finding, "", place)],
});

function utf16Mark([first, second]: Uint8Array): string | null {
  if (first === 0xff && second === 0xfe) return "UTF-16LE";
  return first === 0xfe && second === 0xff ? "UTF-16BE" : null;
}

/** The first control character, which neither YAML nor a database can keep. */
export function firstControl(text: string): number | null {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: just these may not stand in a file
  const found = /[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.exec(text);
  return found ? found.index : null;
}

function firstBadByte(bytes: Uint8Array): number | null {
  let at = 0;
  while (at < bytes.length) {
    const length = sequenceAt(bytes, at);
    if (length === 0) return at;
    at += length;
  }
  return null;
}

/** How many bytes the character here has, or 0 when it is none: table 3-7 of the Unicode Standard. */
function sequenceAt(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  if (first < 0xc2 || first > 0xf4) return 0;
  const length = first < 0xe0 ? 2 : first < 0xf0 ? 3 : 4;
  const [low, high] = secondByte.get(first) ?? [0x80, 0xbf];
  const second = bytes[at + 1] ?? 0;
  if (second < low || second > high) return 0;
  for (let next = 2; next < length; next++) {
    if (((bytes[at + next] ?? 0) & 0xc0) !== 0x80) return 0;
  }
  return length;
}

// Too long a form, a surrogate, or above U+10FFFF.
const secondByte = new Map<number, readonly [number, number]>([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** What stands before the first bad byte can be read, and so its lines and columns can be counted. */
const placeOfByte = (bytes: Uint8Array, at: number): Place => {
  const before = new TextDecoder().decode(bytes.subarray(0, at));
  return placeIn(before, before.length);
};

function placeIn(text: string, at: number): Place {
  const before = text.slice(0, at).split("\n");
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
