import * as byte from "./bytes.ts";
import { beginsName, inName, isSpace, kindAt } from "./bytes.ts";
import { findIllFormed } from "./ill-formed.ts";
import { pointOf } from "./reference.ts";
import type { XmlFault } from "./token.ts";

export interface Attribute {
  readonly name: string;
  readonly value: string;
}

interface Rest {
  readonly attributes: readonly Attribute[];
  /** The tag closes what it opens. */
  readonly isEmpty: boolean;
  readonly end: number;
}

/** More than any message has on one tag, or in one of them: more only makes work. In numbers, and in bytes. */
const mostAttributes = 1000;
const longestAttribute = 10_000;

/** The end is not at hand. */
const more = null;
const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });

/** What stands in a tag behind its name; null when its end is not at hand. */
export function readAttributes(
  bytes: Uint8Array,
  from: number,
  end: number,
): Rest | XmlFault | null {
  const attributes: Attribute[] = [];
  let at = from;
  for (;;) {
    const next = afterSpace(bytes, at, end);
    const close = tagEnd(bytes, next, end);
    if (close === more || close === "tag") return close;
    if (close) return areInOrder(attributes) ? { attributes, ...close } : "attribute";
    if (next === at || attributes.length === mostAttributes) return "tag";
    const one = readAttribute(bytes, next, end);
    if (one === more || typeof one === "string") return one;
    at = one.end;
    attributes.push(one);
  }
}

function afterSpace(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (kindAt(bytes, at) & isSpace) !== 0) at += 1;
  return at;
}

/** Where the tag ends, when it ends here; undefined when it does not. */
function tagEnd(
  bytes: Uint8Array,
  at: number,
  end: number,
): Pick<Rest, "isEmpty" | "end"> | "tag" | null | undefined {
  if (at >= end) return more;
  if (bytes[at] === byte.greater) return { isEmpty: false, end: at + 1 };
  if (bytes[at] !== byte.slash) return undefined;
  if (at + 1 >= end) return more;
  return bytes[at + 1] === byte.greater ? { isEmpty: true, end: at + 2 } : "tag";
}

/** None is there twice. */
const areInOrder = (attributes: readonly Attribute[]): boolean =>
  new Set(attributes.map(({ name }) => name)).size === attributes.length;

function readAttribute(
  bytes: Uint8Array,
  start: number,
  end: number,
): (Attribute & { readonly end: number }) | XmlFault | null {
  if ((kindAt(bytes, start) & beginsName) === 0) return "attribute";
  let nameEnd = start;
  while (nameEnd < end && isOfName(bytes, nameEnd)) nameEnd += 1;
  if (nameEnd - start > longestAttribute) return "attribute";
  const sign = afterSpace(bytes, nameEnd, end);
  const open = afterSpace(bytes, sign + 1, end);
  if (sign >= end) return more;
  if (bytes[sign] !== byte.equals) return "attribute";
  if (open >= end) return more;
  const mark = bytes[open] ?? 0;
  if (mark !== byte.quote && mark !== byte.apostrophe) return "attribute";
  const close = endOfValue(bytes, open, end, mark);
  if (close === more || typeof close === "string") return close;
  const name = nameIn(bytes, start, nameEnd);
  const value = valueIn(bytes, open + 1, close);
  return name === null || value === null ? "attribute" : { name, value, end: close + 1 };
}

/** Where the mark stands that ends a value. */
function endOfValue(
  bytes: Uint8Array,
  open: number,
  end: number,
  mark: number,
): number | "attribute" | null {
  const close = bytes.indexOf(mark, open + 1);
  const isWhole = close !== -1 && close < end;
  if ((isWhole ? close : end) - open > longestAttribute) return "attribute";
  return isWhole ? close : more;
}

const isOfName = (bytes: Uint8Array, at: number): boolean =>
  (kindAt(bytes, at) & inName) !== 0 || bytes[at] === byte.colon;

const wellFormedName = /^[^:]+(:[^:]+)?$/;

function nameIn(bytes: Uint8Array, start: number, end: number): string | null {
  try {
    const name = decoder.decode(bytes.subarray(start, end));
    return wellFormedName.test(name) ? name : null;
  } catch {
    return null;
  }
}

/** The value with its references resolved; null when it may not be one. */
function valueIn(bytes: Uint8Array, start: number, end: number): string | null {
  const written = bytes.subarray(start, end);
  if (written.includes(byte.less) || findIllFormed(bytes, start, end, "attribute")) return null;
  return decoder
    .decode(written)
    .replace(/\r\n?|[\t\n]/g, " ")
    .replace(/&([^;]+);/g, (whole, reference: string) => {
      const point = pointOf(reference);
      return typeof point === "number" ? String.fromCodePoint(point) : whole;
    });
}
