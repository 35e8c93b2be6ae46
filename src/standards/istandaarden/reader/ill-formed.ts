import * as byte from "./bytes.ts";
import { kinds, stopsText } from "./bytes.ts";
import { lengthOfCharacter } from "./characters.ts";
import { readReference } from "./reference.ts";
import type { XmlFault } from "./token.ts";

/** Where text stands: in a comment or a CDATA section an ampersand is only itself, and between tags `]]>` is refused. */
export type Place = "text" | "attribute" | "verbatim";

/** What XML does not allow in this text; null when nothing. */
export function findIllFormed(
  bytes: Uint8Array,
  start: number,
  end: number,
  place: Place,
): XmlFault | null {
  let at = start;
  while (at < end) {
    if (((kinds[bytes[at] ?? 0] ?? 0) & stopsText) === 0) {
      at += 1;
      continue;
    }
    const next = after(bytes, at, end, place);
    if (typeof next === "string") return next;
    at = next;
  }
  return null;
}

/** Where the character ends that needs a look, or why it may not stand there. */
function after(bytes: Uint8Array, at: number, end: number, place: Place): number | XmlFault {
  const one = bytes[at] ?? 0;
  if (one > 127) {
    const length = lengthOfCharacter(bytes, at, end);
    return length > 0 ? at + length : "not-utf8";
  }
  if (one < byte.space) return one === byte.carriageReturn ? at + 1 : "character";
  if (place === "verbatim") return at + 1;
  if (one === byte.ampersand) return afterReference(bytes, at, end);
  if (one === byte.closeBracket) {
    return place === "text" && endsCdata(bytes, at, end) ? "cdata" : at + 1;
  }
  return "character";
}

function afterReference(bytes: Uint8Array, at: number, end: number): number | XmlFault {
  const found = readReference(bytes, at, end);
  return typeof found === "object" ? (found?.end ?? "reference") : found;
}

const endsCdata = (bytes: Uint8Array, at: number, end: number): boolean =>
  at + 2 < end && bytes[at + 1] === byte.closeBracket && bytes[at + 2] === byte.greater;
