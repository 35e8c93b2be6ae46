/** Characters above ASCII of which a name may consist (XML 1.0, productions 4 and 4a), from and to. */
const inNames = [
  [0xb7, 0xb7],
  [0xc0, 0xd6],
  [0xd8, 0xf6],
  [0xf8, 0x37d],
  [0x37f, 0x1fff],
  [0x200c, 0x200d],
  [0x203f, 0x2040],
  [0x2070, 0x218f],
  [0x2c00, 0x2fef],
  [0x3001, 0xd7ff],
  [0xf900, 0xfdcf],
  [0xfdf0, 0xfffd],
  [0x1_0000, 0xe_ffff],
] as const;
/** Of these, with which none can begin. */
const notFirst = [
  [0xb7, 0xb7],
  [0x300, 0x36f],
  [0x203f, 0x2040],
] as const;

const isAmong = (ranges: typeof inNames | typeof notFirst, point: number): boolean =>
  ranges.some(([from, to]) => point >= from && point <= to);

/** Whether a name, with its prefix, holds only what XML allows in one. Its ASCII was looked at already. */
export function isName(bytes: Uint8Array, start: number, end: number): boolean {
  let at = start;
  while (at < end && (bytes[at] ?? 0) < 128) at += 1;
  if (at === end) return true;
  const parts = new TextDecoder().decode(bytes.subarray(start, end)).split(":");
  return parts.every((part) =>
    [...part].every((sign, n) => {
      const point = sign.codePointAt(0) ?? 0;
      return point < 128 || (isAmong(inNames, point) && !(n === 0 && isAmong(notFirst, point)));
    }),
  );
}
