import { damaged } from "./file-refused.ts";
import type { ImageShape } from "./image-shape.ts";

const broken = (): Error => damaged("JPEG image");

const endOfImage = 0xd9;
const startOfScan = 0xda;
/** SOF0 to SOF15 say the size; three numbers among them mean something else. */
const saysSize = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
/** RST0 to RST7 and TEM stand alone, without a length. */
const standsAlone = (marker: number): boolean =>
  marker === 0x01 || (marker >= 0xd0 && marker <= 0xd7);

/** Follows the segments and scans of a JPEG to its end mark. Source: ITU-T T.81, annex B. */
export function inspectJpeg(bytes: Buffer): ImageShape {
  let size = { width: 0, height: 0 };
  let { code, end } = markerAt(bytes, 2);
  while (code !== endOfImage) {
    let next = end;
    if (!standsAlone(code)) {
      next = segmentEnd(bytes, end);
      if (saysSize(code)) size = sizeIn(bytes.subarray(end, next));
      if (code === startOfScan) next = scanEnd(bytes, next);
    }
    ({ code, end } = markerAt(bytes, next));
  }
  if (size.width === 0 || size.height === 0) throw broken();
  return { ...size, end };
}

function sizeIn(segment: Buffer): { width: number; height: number } {
  if (segment.length < 8) throw broken();
  return { height: segment.readUInt16BE(3), width: segment.readUInt16BE(5) };
}

/** The marker at this place, past the bytes that may fill the room before it. */
function markerAt(bytes: Buffer, from: number): { code: number; end: number } {
  if (bytes[from] !== 0xff) throw broken();
  let at = from + 1;
  while (bytes[at] === 0xff) at += 1;
  const code = bytes[at];
  if (code === undefined || code === 0) throw broken();
  return { code, end: at + 1 };
}

function segmentEnd(bytes: Buffer, at: number): number {
  if (at + 2 > bytes.length) throw broken();
  const length = bytes.readUInt16BE(at);
  if (length < 2 || at + length > bytes.length) throw broken();
  return at + length;
}

/** Where the data of a scan ends: at the first marker that is not a restart. In data, FF is followed by 00. */
function scanEnd(bytes: Buffer, from: number): number {
  let at = from;
  for (;;) {
    at = bytes.indexOf(0xff, at);
    const next = at === -1 ? undefined : bytes[at + 1];
    if (next === undefined) throw broken();
    if (next !== 0 && next !== 0xff && !standsAlone(next)) return at;
    at += next === 0xff ? 1 : 2;
  }
}
