import type { AnswerState } from "#contract/adoption";

/** Between two groups of columns stands nothing: no municipality, and so no white cell. */
export type Pixel = AnswerState | "gap";

// As in monitor.css: a picture knows no style sheet.
const colours: Readonly<Record<Pixel, number>> = {
  uses: 0x0b525c,
  planned: 0x94c0c4,
  "not-now": 0xe3a521,
  "not-concerned": 0xc3c6bd,
  expired: 0xf6e4b4,
  conflict: 0xb0689a,
  none: 0xffffff,
  gap: 0xe2e1d9,
};
const palette = Object.keys(colours) as Pixel[];
const places = new Map(palette.map((pixel, index) => [pixel, index]));

const headers = 14 + 40;
const bitsPerPixel = 4;
const coloursInPalette = 2 ** bitsPerPixel;

/**
 * A row of cells as the address of a picture that is one pixel high: a bitmap of four bits a pixel. It needs no script, it
 * prints, and hundreds of cells weigh as much as one sentence.
 */
export function stripAddress(pixels: readonly Pixel[]): string {
  const start = headers + 4 * coloursInPalette;
  // A row ends on a multiple of four bytes.
  const stride = 4 * Math.ceil((pixels.length * bitsPerPixel) / 32);
  const bytes = new Uint8Array(start + stride);
  const view = new DataView(bytes.buffer);
  bytes.set([0x42, 0x4d]); // BM
  view.setUint32(2, bytes.length, true);
  view.setUint32(10, start, true);
  view.setUint32(14, 40, true); // length of the second header
  view.setInt32(18, pixels.length, true); // wide
  view.setInt32(22, 1, true); // high
  view.setUint16(26, 1, true); // planes
  view.setUint16(28, bitsPerPixel, true);
  view.setUint32(34, stride, true);
  view.setUint32(46, coloursInPalette, true);
  for (const [index, pixel] of palette.entries())
    view.setUint32(headers + 4 * index, colours[pixel], true);
  for (const [x, pixel] of pixels.entries()) {
    const at = start + (x >> 1);
    const index = places.get(pixel) ?? 0;
    bytes[at] = (bytes[at] ?? 0) | (x % 2 === 0 ? index << 4 : index);
  }
  return `data:image/bmp;base64,${btoa(String.fromCharCode(...bytes))}`;
}
