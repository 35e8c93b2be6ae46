const newline = 10;
/** So many lines apart a place is kept: from there the rest is counted, which takes no time that is noticed. */
const step = 256;

/** Where the lines of a message begin: of a few of them kept, of the others counted. */
export interface LineIndex {
  /** Where a line begins, in bytes. The line after the last one begins at the end. */
  startOf(line: number): number;
  /** The line of a byte, from 1. */
  lineAt(offset: number): number;
}

export function lineIndexOf(bytes: Uint8Array): LineIndex {
  /** Of line 1, `step` + 1, … */
  const kept: number[] = [0];
  let line = 1;
  for (let at = bytes.indexOf(newline); at >= 0; at = bytes.indexOf(newline, at + 1)) {
    line += 1;
    if (line % step === 1) kept.push(at + 1);
  }
  return {
    startOf(wanted) {
      const place = Math.max(0, Math.min(Math.floor((wanted - 1) / step), kept.length - 1));
      let at = kept[place] ?? 0;
      for (let here = place * step + 1; here < wanted; here += 1) {
        const next = bytes.indexOf(newline, at);
        if (next < 0) return bytes.length;
        at = next + 1;
      }
      return at;
    },
    lineAt(offset) {
      const place = lastNotAfter(kept, offset);
      let here = place * step + 1;
      let at = bytes.indexOf(newline, kept[place] ?? 0);
      while (at >= 0 && at < offset) {
        here += 1;
        at = bytes.indexOf(newline, at + 1);
      }
      return here;
    },
  };
}

/** The place of the last number that is not above this one. */
function lastNotAfter(sorted: readonly number[], wanted: number): number {
  let from = 0;
  let to = sorted.length - 1;
  while (from < to) {
    const middle = Math.ceil((from + to) / 2);
    if ((sorted[middle] ?? 0) <= wanted) from = middle;
    else to = middle - 1;
  }
  return from;
}
