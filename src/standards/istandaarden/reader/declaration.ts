import { isEqual } from "./scope.ts";
import type { Source } from "./source.ts";
import type { XmlFault } from "./token.ts";

/** As nearly all messages begin. */
const usual = new TextEncoder().encode('<?xml version="1.0" encoding="UTF-8"?>');

/** No declaration that can be right is longer. */
const longest = 200;

const whole =
  /^<\?xml[ \t\r\n]+version[ \t\r\n]*=[ \t\r\n]*(?:"1\.[0-9]+"|'1\.[0-9]+')(?:[ \t\r\n]+encoding[ \t\r\n]*=[ \t\r\n]*(?:"([A-Za-z][-A-Za-z0-9._]*)"|'([A-Za-z][-A-Za-z0-9._]*)'))?(?:[ \t\r\n]+standalone[ \t\r\n]*=[ \t\r\n]*(?:"(?:yes|no)"|'(?:yes|no)'))?[ \t\r\n]*\?>/;

/**
 * Reads over the XML declaration when there is one: `true`, or why the message is not taken; null when there is not
 * enough at hand. Only UTF-8 without a byte order mark is taken (OP192).
 */
export function readDeclaration(source: Source): true | XmlFault | null {
  const { bytes, at, end, isLast } = source;
  if (end - at > usual.length && isEqual(usual, bytes, at, at + usual.length)) {
    source.advance(at + usual.length);
    return true;
  }
  if (end - at < longest && !isLast) return null;
  const [first, second] = bytes.subarray(at, end);
  if (first === 0xef && second === 0xbb) return "byte-order-mark";
  // UTF-16 and UTF-32, with or without their mark.
  if (first === 0xfe || first === 0xff || first === 0 || second === 0) return "encoding";
  const beginning = String.fromCharCode(...bytes.subarray(at, Math.min(end, at + longest)));
  if (!/^<\?xml[ \t\r\n]/.test(beginning)) return true;
  const found = whole.exec(beginning);
  if (!found) return "declaration";
  const encoding = found[1] ?? found[2];
  if (encoding !== undefined && encoding.toUpperCase() !== "UTF-8") return "encoding";
  source.advance(at + found[0].length);
  return true;
}
