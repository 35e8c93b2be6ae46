import { expect, test } from "vitest";
import { digester } from "./digest.ts";

const bytes = new TextEncoder().encode("<Bsn>999900006</Bsn><Naam>é</Naam>");

function digestOf(all: Uint8Array, pieceSize: number): string {
  const digest = digester(all.length);
  for (let at = 0; at < all.length; at += pieceSize) digest.add(all.subarray(at, at + pieceSize));
  return digest.end();
}

test("it is the same however the file comes in pieces", () => {
  const whole = digestOf(bytes, bytes.length);
  for (let size = 1; size < bytes.length; size += 1) expect(digestOf(bytes, size)).toBe(whole);
});

test("it is another for each byte that is another", () => {
  const digests = new Set([digestOf(bytes, 8)]);
  for (let at = 0; at < bytes.length; at += 1) {
    const other = bytes.slice();
    other[at] = (other[at] ?? 0) ^ 1;
    digests.add(digestOf(other, 8));
  }
  expect(digests.size).toBe(bytes.length + 1);
});
