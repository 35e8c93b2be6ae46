import { carriageReturn, newline, space, tab } from "./bytes.ts";

/** Whether XML 1.0 allows a character (production 2). */
export const isXmlCharacter = (point: number): boolean =>
  point >= 0x20
    ? point <= 0xd7ff ||
      (point >= 0xe000 && point <= 0xfffd) ||
      (point >= 0x1_0000 && point <= 0x10_ffff)
    : point === tab || point === newline || point === carriageReturn;

export const isBlank = (byte: number): boolean =>
  byte === space || byte === newline || byte === carriageReturn || byte === tab;

export function isAllBlank(bytes: Uint8Array, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (!isBlank(bytes[at] ?? 0)) return false;
  return true;
}

/**
 * How many bytes the character takes that begins here with a byte above 127; 0 when it is no UTF-8 (RFC 3629), no character
 * of XML, or not whole before the end.
 */
export function lengthOfCharacter(bytes: Uint8Array, at: number, end: number): number {
  const first = bytes[at] ?? 0;
  const length = lengthFrom(first);
  if (length === 0 || at + length > end) return 0;
  let point = first & (0xff >> (length + 1));
  for (let next = at + 1; next < at + length; next += 1) {
    const byte = bytes[next] ?? 0;
    if ((byte & 0xc0) !== 0x80) return 0;
    point = (point << 6) | (byte & 0x3f);
  }
  return point >= (leastOf[length] ?? 0) && isXmlCharacter(point) ? length : 0;
}

/** What a character of so many bytes is at least: fewer would have held a smaller one. */
const leastOf: Readonly<Record<number, number>> = { 2: 0x80, 3: 0x800, 4: 0x1_0000 };

function lengthFrom(first: number): number {
  if (first < 0xc2 || first > 0xf4) return 0;
  if (first < 0xe0) return 2;
  return first < 0xf0 ? 3 : 4;
}

/** Writes a character as UTF-8; gives how many bytes. */
export function writeCharacter(point: number, into: Uint8Array, at: number): number {
  if (point < 0x80) {
    into[at] = point;
    return 1;
  }
  const length = point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
  let rest = point;
  for (let place = length - 1; place > 0; place -= 1) {
    into[at + place] = 0x80 | (rest & 0x3f);
    rest >>= 6;
  }
  into[at] = rest | (length === 2 ? 0xc0 : length === 3 ? 0xe0 : 0xf0);
  return length;
}
