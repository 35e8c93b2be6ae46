import { damaged } from "./file-refused.ts";
import type { ImageShape } from "./image-shape.ts";

const broken = (): Error => damaged("WebP image");

/** Follows the chunks of a WebP to the end that its first lines say. Source: RFC 9649, section 2. */
export function inspectWebp(bytes: Buffer): ImageShape {
  if (bytes.length < 30) throw broken();
  const end = 8 + bytes.readUInt32LE(4);
  if (end > bytes.length || end % 2 === 1) throw broken();
  const size = sizeIn(bytes);
  let at = 12;
  let data = false;
  while (at < end) {
    if (at + 8 > end) throw broken();
    data ||= ["VP8 ", "VP8L", "ANMF"].includes(bytes.toString("latin1", at, at + 4));
    const length = bytes.readUInt32LE(at + 4);
    at += 8 + length + (length % 2);
  }
  if (at !== end || !data) throw broken();
  return { ...size, end };
}

/** The first chunk says the size, each kind in its own bits. */
function sizeIn(bytes: Buffer): { width: number; height: number } {
  const data = 20;
  switch (bytes.toString("latin1", 12, 16)) {
    case "VP8X":
      return {
        width: bytes.readUIntLE(data + 4, 3) + 1,
        height: bytes.readUIntLE(data + 7, 3) + 1,
      };
    case "VP8L": {
      if (bytes[data] !== 0x2f) throw broken();
      const bits = bytes.readUInt32LE(data + 1);
      return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
    }
    case "VP8 ":
      if (bytes.readUIntBE(data + 3, 3) !== 0x9d012a) throw broken();
      return {
        width: bytes.readUInt16LE(data + 6) & 0x3fff,
        height: bytes.readUInt16LE(data + 8) & 0x3fff,
      };
    default:
      throw broken();
  }
}
