import { fileRefused, twoInOne } from "./file-refused.ts";
import { inspectJpeg } from "./inspect-jpeg.ts";
import { inspectPng } from "./inspect-png.ts";
import { inspectWebp } from "./inspect-webp.ts";

/** A sheet of A0 at 200 dots per inch is 9,362 dots long. */
const longestSide = 10_000;
/** An A2 sheet at 300 dots per inch has 35 million; four bytes each of these fill 200 MB in a reader. */
const mostDots = 50_000_000;

const readers = { png: inspectPng, jpeg: inspectJpeg, webp: inspectWebp };

/** Follows an image from its first byte to its last. Throws when it is damaged, when more comes behind it, or when it is larger than it can be shown. */
export function inspectImage(kind: keyof typeof readers, bytes: Buffer): void {
  const { width, height, end } = readers[kind](bytes);
  if (end !== bytes.length) throw twoInOne("image");
  if (Math.max(width, height) > longestSide || width * height > mostDots) {
    throw fileRefused(
      "image-size",
      `The image is ${width} by ${height} dots. At most ${longestSide} on a side and ${mostDots / 1e6} million in all are shown. Make it smaller, and send it again.`,
    );
  }
}
