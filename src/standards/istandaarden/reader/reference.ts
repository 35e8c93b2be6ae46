import { ampersand, semicolon } from "./bytes.ts";
import { isXmlCharacter } from "./characters.ts";

const named: Readonly<Record<string, number>> = { lt: 60, gt: 62, amp: 38, apos: 39, quot: 34 };
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
  const close = bytes.subarray(at, limit).indexOf(semicolon);
  if (close === -1) return limit < end || end - at >= longest ? "reference" : null;
  const written = String.fromCharCode(...bytes.subarray(at + 1, at + close));
  const found = pointOf(written);
  return typeof found === "number" ? { point: found, end: at + close + 1 } : found;
}

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
