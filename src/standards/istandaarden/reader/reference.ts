import { ampersand, packed, packedText, semicolon } from "./bytes.ts";
import { isXmlCharacter } from "./characters.ts";

const named: Readonly<Record<string, number>> = { lt: 60, gt: 62, amp: 38, apos: 39, quot: 34 };
/** The same by the bytes of their names as one number: these are nearly all that a message holds. */
const byName = new Map(
  Object.entries(named).map(([name, point]) => [packedText(name), point] as const),
);
const longestName = 4;

/** No reference that can be right is longer, but for zeros in front. */
const longest = 64;

/** A reference: the character it stands for, and where it ends. */
export interface Reference {
  readonly point: number;
  readonly end: number;
}

/** The reference that begins at an ampersand; null when its end is not at hand, and why when it is none. */
export function readReference(
  bytes: Uint8Array,
  at: number,
  end: number,
): Reference | "reference" | "entity" | null {
  if (bytes[at] !== ampersand) return "reference";
  const limit = Math.min(end, at + longest);
  let close = at + 1;
  while (close < limit && bytes[close] !== semicolon) close += 1;
  if (close === limit) return limit < end || end - at >= longest ? "reference" : null;
  // A byte that is zero would not count, and stands in no name.
  const isShort = close - at - 1 <= longestName && bytes[at + 1] !== 0;
  const known = isShort ? byName.get(packed(bytes, at + 1, close)) : undefined;
  if (known !== undefined) return { point: known, end: close + 1 };
  const plain = decimalIn(bytes, at + 1, close);
  if (plain !== -1) return isXmlCharacter(plain) ? { point: plain, end: close + 1 } : "reference";
  const written = String.fromCharCode(...bytes.subarray(at + 1, close));
  const found = pointOf(written);
  return typeof found === "number" ? { point: found, end: close + 1 } : found;
}

/** The number in `#233`, straight from its bytes: a text can consist of nothing else. -1: it is written in another way. */
function decimalIn(bytes: Uint8Array, start: number, end: number): number {
  if (bytes[start] !== hash || end - start < 2 || end - start > 8) return -1;
  let number = 0;
  for (let at = start + 1; at < end; at += 1) {
    const digit = (bytes[at] ?? 0) - zero;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

const hash = 35;
const zero = 48;

/** The character that a reference stands for, or why it is none. `entity`: one that only a DOCTYPE can declare. */
export function pointOf(written: string): number | "reference" | "entity" {
  const point = Object.hasOwn(named, written) ? named[written] : numberOf(written);
  if (point !== undefined && isXmlCharacter(point)) return point;
  return /^[A-Za-z_]/.test(written) ? "entity" : "reference";
}

function numberOf(written: string): number | undefined {
  if (/^#[0-9]+$/.test(written)) return Number.parseInt(written.slice(1), 10);
  if (/^#x[0-9a-fA-F]+$/.test(written)) return Number.parseInt(written.slice(2), 16);
  return undefined;
}
