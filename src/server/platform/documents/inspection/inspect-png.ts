import { crc32 } from "node:zlib";
import { damaged } from "./file-refused.ts";
import type { ImageShape } from "./image-shape.ts";

const broken = (): Error => damaged("PNG image");

/** Follows the chunks of a PNG, each with its check value, to IEND. Source: ISO/IEC 15948, clauses 5 and 11. */
export function inspectPng(bytes: Buffer): ImageShape {
  const header = chunkAt(bytes, 8);
  if (header.type !== "IHDR" || header.length !== 13) throw broken();
  const [width, height] = [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
  if (width === 0 || height === 0) throw broken();
  let data = false;
  for (let chunk = header; ; chunk = chunkAt(bytes, chunk.end)) {
    if (chunk.type === "IDAT") data = true;
    if (chunk.type === "IEND") {
      if (!data || chunk.length !== 0) throw broken();
      return { width, height, end: chunk.end };
    }
  }
}

function chunkAt(bytes: Buffer, at: number): { type: string; length: number; end: number } {
  if (at + 12 > bytes.length) throw broken();
  const length = bytes.readUInt32BE(at);
  const end = at + 12 + length;
  if (end > bytes.length) throw broken();
  if (crc32(bytes.subarray(at + 4, end - 4)) !== bytes.readUInt32BE(end - 4)) throw broken();
  return { type: bytes.toString("latin1", at + 4, at + 8), length, end };
}
