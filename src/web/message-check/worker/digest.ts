/**
 * By what a file is known to be the same as one before it, within one visit. No secret hangs on it, so it need not be hard
 * to forge; the functions for that take the whole of a file at once. It does not matter how the file comes in pieces.
 */
export function digester(size: number): { add(bytes: Uint8Array): void; end(): string } {
  let one = 0x9e3779b9;
  let other = 0x85ebca6b;
  /** Bytes of a word of which the rest is to come. */
  let begun = 0;
  let held = 0;
  const take = (word: number): void => {
    one = Math.imul(one ^ word, 0x01000193);
    other = Math.imul(((other << 13) | (other >>> 19)) ^ word, 0xcc9e2d51);
  };
  const hold = (byte: number): void => {
    begun |= byte << (8 * held);
    held = (held + 1) & 3;
    if (held > 0) return;
    take(begun);
    begun = 0;
  };
  return {
    add(bytes) {
      let at = 0;
      while (held > 0 && at < bytes.length) {
        hold(bytes[at] ?? 0);
        at += 1;
      }
      const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
      for (; at + 4 <= bytes.length; at += 4) take(view.getInt32(at, true));
      for (; at < bytes.length; at += 1) hold(bytes[at] ?? 0);
    },
    end() {
      take(begun);
      return `${size}-${(one >>> 0).toString(16)}-${(other >>> 0).toString(16)}`;
    },
  };
}
