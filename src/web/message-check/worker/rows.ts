const [newline, carriageReturn, less, greater] = [10, 13, 60, 62];
/** A longer line is shown as several rows, cut between its tags. In bytes. */
const longestLine = 240;
/** Where there is no tag to cut at, a row ends anyway. */
const longestRow = 1000;

/** A part of a message that is shown on a row of its own: a line, or a part of a line that is long. */
export interface Row {
  readonly from: number;
  /** The first byte of the next row: the end of the line belongs to it. */
  readonly to: number;
}

/** The row in which a byte stands. It looks no further than it must, for a message can be one line of 25 MB. */
export function rowAt(bytes: Uint8Array, at: number): Row {
  const lineFrom = back(bytes, at, longestLine, isLineStart);
  const lineTo = ahead(bytes, at, longestLine, isLineStart);
  if (lineFrom !== null && lineTo !== null && lineTo - lineFrom <= longestLine) {
    return { from: lineFrom, to: lineTo };
  }
  const from = back(bytes, at, longestRow, isRowStart) ?? whole(bytes, at - longestRow);
  const to = ahead(bytes, at, longestRow, isRowStart) ?? whole(bytes, at + longestRow);
  return { from, to };
}

type IsStart = (bytes: Uint8Array, at: number) => boolean;

const isLineStart: IsStart = (bytes, at) => at === 0 || bytes[at - 1] === newline;

const isRowStart: IsStart = (bytes, at) =>
  isLineStart(bytes, at) || (bytes[at - 1] === greater && bytes[at] === less);

function back(bytes: Uint8Array, at: number, most: number, isStart: IsStart): number | null {
  const last = Math.max(0, at - most);
  for (let place = at; place >= last; place -= 1) if (isStart(bytes, place)) return place;
  return null;
}

function ahead(bytes: Uint8Array, at: number, most: number, isStart: IsStart): number | null {
  const last = at + most;
  for (let place = at + 1; place <= last; place += 1) {
    if (place >= bytes.length) return bytes.length;
    if (isStart(bytes, place)) return place;
  }
  return null;
}

/** The beginning of a character, at a place or before it. */
function whole(bytes: Uint8Array, at: number): number {
  let place = Math.max(0, Math.min(at, bytes.length));
  while (place > 0 && ((bytes[place] ?? 0) & 0xc0) === 0x80) place -= 1;
  return place;
}

/** A row and so many before and after it, in their order. */
export function rowsAround(
  bytes: Uint8Array,
  at: number,
  { before, after }: { readonly before: number; readonly after: number },
): Row[] {
  const place = Math.max(0, Math.min(at, bytes.length - 1));
  const rows = [rowAt(bytes, place)];
  for (let n = 0; n < before; n += 1) {
    const first = rows[0];
    if (!first || first.from === 0) break;
    const row = rowAt(bytes, first.from - 1);
    rows.unshift({ from: row.from, to: first.from });
  }
  for (let n = 0; n < after; n += 1) {
    const last = rows.at(-1);
    if (!last || last.to >= bytes.length) break;
    rows.push({ from: last.to, to: rowAt(bytes, last.to).to });
  }
  return rows;
}

/** Where the text of a row ends: before the end of its line. */
export function textEnd(bytes: Uint8Array, { from, to }: Row): number {
  let end = to;
  while (end > from && (bytes[end - 1] === newline || bytes[end - 1] === carriageReturn)) end -= 1;
  return end;
}

/** No value that is looked at is longer. */
const longestValue = 500;

/** Where an element that begins here ends: with its value, or of a class with its tag. Null: no element begins here. */
export function elementEnd(bytes: Uint8Array, at: number): number | null {
  if (bytes[at] !== less) return null;
  const tagEnd = indexWithin(bytes, greater, at, 10 * longestRow);
  if (tagEnd === null) return null;
  const isOpenTag = ![0x21, 0x2f, 0x3f].includes(bytes[at + 1] ?? 0) && bytes[tagEnd - 1] !== 0x2f;
  const next = isOpenTag ? indexWithin(bytes, less, tagEnd, longestValue) : null;
  if (next === null || bytes[next + 1] !== 0x2f) return tagEnd + 1;
  const end = indexWithin(bytes, greater, next, longestValue);
  return (end ?? tagEnd) + 1;
}

function indexWithin(bytes: Uint8Array, byte: number, at: number, most: number): number | null {
  const found = bytes.subarray(at, at + most).indexOf(byte);
  return found < 0 ? null : at + found;
}
