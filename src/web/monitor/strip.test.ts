import { expect, test } from "vitest";
import { type Pixel, stripAddress } from "./strip.ts";

/** The colours of a bitmap of one row, read as the format says. */
function coloursIn(address: string): string[] {
  const bytes = Uint8Array.from(atob(address.split(",")[1] ?? ""), (one) => one.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  expect(view.getUint32(2, true)).toBe(bytes.length);
  expect([view.getInt32(22, true), view.getUint16(28, true)]).toEqual([1, 4]);
  const start = view.getUint32(10, true);
  return Array.from({ length: view.getInt32(18, true) }, (_, x) => {
    const byte = bytes[start + (x >> 1)] ?? 0;
    const index = x % 2 === 0 ? byte >> 4 : byte & 15;
    return view
      .getUint32(54 + 4 * index, true)
      .toString(16)
      .padStart(6, "0");
  });
}

test("each cell has the colour of its answer, in the order given", () => {
  const pixels: Pixel[] = ["uses", "none", "planned", "gap", "not-now"];
  expect(coloursIn(stripAddress(pixels))).toEqual([
    "0b525c",
    "ffffff",
    "94c0c4",
    "e2e1d9",
    "e3a521",
  ]);
});

test("a whole country in a row weighs less than half a kilobyte", () => {
  const address = stripAddress(Array.from({ length: 345 }, (): Pixel => "not-concerned"));
  expect(coloursIn(address)).toHaveLength(345);
  expect(address.length).toBeLessThan(512);
});
