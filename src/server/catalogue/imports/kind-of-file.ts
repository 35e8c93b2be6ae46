import { columnsIn } from "./csv/header.ts";

/** As far as the first lines of a file go: a header, or a version, stands there. */
const sniffed = 200_000;

/** What a file is, by what stands in it; null for something else. */
export function kindOfFile(bytes: Uint8Array): "zip" | "publiccode" | "csv" | null {
  if (isZip(bytes)) return "zip";
  const text = roughly(bytes.subarray(0, sniffed));
  if (columnsIn(text)) return "csv";
  return isPubliccode(text) || looksLikeYaml(text) ? "publiccode" : null;
}

/** What a zip begins with, an empty one too (APPNOTE 4.3.7 and 4.3.16). */
export const isZip = ([p, k, third, fourth]: Uint8Array): boolean =>
  p === 0x50 && k === 0x4b && ((third === 3 && fourth === 4) || (third === 5 && fourth === 6));

/** Whether a text says to be a publiccode file. */
export const isPubliccode = (text: string): boolean =>
  /^[ \t{,]*["']?publiccodeYmlVersion["']?\s*:/im.test(text) ||
  /^[ \t{,]*["']?publiccode-yaml-version["']?\s*:/im.test(text);

/** A key with a colon, a document mark or a section: what is wrong with it is for its reader to say. */
const looksLikeYaml = (text: string): boolean =>
  /^(?:[ \t]*(?:#.*)?\n)*(?:---|%YAML|[{[]|&|["']?[A-Za-z][\w-]*["']?\s*:(?:\s|$))/.test(text);

/** The signs as they come: enough to see what it is, in whatever encoding. */
function roughly(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  return new TextDecoder().decode(bytes).replaceAll("\r\n", "\n");
}
