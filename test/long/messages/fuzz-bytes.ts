import type { Chance } from "./chance.ts";

const utf8 = new TextEncoder();

export const join = (...parts: readonly Uint8Array[]): Uint8Array => {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
};

// What a reader of XML has to look at twice, whole and in halves.
const tokens = [
  ..."<|>|</|/>|<!|<!-|<!--|-->|--|->|<!---->|<![CDATA[|]]>|]]|]|<![|<?|?>|<?xml |<!DOCTYPE|<!DOCTYPE a [|&|&#|&#x".split(
    "|",
  ),
  ..."&amp;|&lt;|&#13;|&#10;|&#xD;|&#0;|&#x110000;|&#xD800;|&#xFFFE;|&#99999999999999999999;|&x;|&amp|;|=|'|\"| |\n|\r|\r\n|\t".split(
    "|",
  ),
  ..." a='b'| xmlns=''| xmlns='x'| xmlns:wmo301='x'| xmlns:a=''| xml:lang='nl'| a=\"<\"|:|<a>|</a>|<a/>|<a b/>|<a:b/>|<_/>".split(
    "|",
  ),
  ..."</Bericht>|Bericht|Client|\ufeff|\u0000|\u0001|\u0085|\u2028|\ufffe|é|€|😀|0|9|-|+|.|Z|[1]|/|@".split(
    "|",
  ),
  ...[
    "a".repeat(150),
    "é".repeat(99),
    "1".repeat(300),
    "urn:".repeat(60),
    ` ${"😀".repeat(60)}=''`,
  ],
].map((token) => utf8.encode(token));
// Bytes that are no UTF-8, or only the beginning of it.
const illBytes = [
  [0xc0, 0x80],
  [0xed, 0xa0, 0x80],
  [0xf4, 0x90, 0x80, 0x80],
  [0xe2, 0x82],
  [0xff, 0xfe],
  [0xef, 0xbb, 0xbf],
  [0x80],
].map((bytes) => Uint8Array.from(bytes));

const alphabet = utf8.encode("<<<>>>//!?-[]&;:='\" \n\rabxml#CDT019é€");

/** Bytes that mean nothing: any at all, or those of which XML is made. */
export function randomBytes(chance: Chance): Uint8Array {
  const length = chance.once(3) ? chance.below(2000) : chance.below(60);
  const any = chance.once(2);
  return Uint8Array.from({ length }, () => (any ? chance.below(256) : chance.pick([...alphabet])));
}

/** Where to cut: a fourth of the times at a sign of XML. */
function placeIn(bytes: Uint8Array, chance: Chance): number {
  const at = chance.below(bytes.length + 1);
  if (!chance.once(4)) return at;
  const sign = bytes.indexOf(chance.pick([60, 62, 58, 10]), at);
  return sign === -1 ? at : sign + chance.below(2);
}

/** Changes bytes in one of the ways in which a file is damaged. */
export function damage(bytes: Uint8Array, other: Uint8Array, chance: Chance): Uint8Array {
  const at = placeIn(bytes, chance);
  const [before, after] = [bytes.subarray(0, at), bytes.subarray(at)];
  const ways: readonly (() => Uint8Array)[] = [
    () => bytes.map((byte, n) => (n === at ? byte ^ (1 << chance.below(8)) : byte)),
    () => bytes.map((byte, n) => (n === at ? chance.below(256) : byte)),
    () => join(before, after.subarray(1 + chance.below(chance.once(3) ? 200 : 3))),
    () => join(before, chance.pick(tokens), after),
    () => join(before, chance.pick(tokens), after),
    () => join(before, chance.pick(illBytes), after),
    () => join(before, chance.pick(tokens), after.subarray(1)),
    () => join(before, other.subarray(placeIn(other, chance))),
    () => {
      const from = placeIn(other, chance);
      return join(before, other.subarray(from, from + chance.below(300)), after);
    },
    () => before,
    () => {
      const from = placeIn(bytes, chance);
      return join(before, bytes.subarray(from, from + chance.below(600)), after);
    },
  ];
  return chance.pick(ways)();
}
