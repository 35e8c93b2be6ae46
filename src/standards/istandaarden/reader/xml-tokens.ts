import { type Attribute, readAttributes } from "./attributes.ts";
import * as byte from "./bytes.ts";
import { beginsName, inName, isSpace, kinds } from "./bytes.ts";
import { findIllFormed } from "./ill-formed.ts";
import { isName } from "./name.ts";
import { isEqual, Scope, type Space, space } from "./scope.ts";
import type { Source } from "./source.ts";
import { type Token, token, type XmlFault } from "./token.ts";

/** Deeper than any message, and shallow enough to hold. */
const deepest = 64;

const kindAt = (bytes: Uint8Array, at: number): number => kinds[bytes[at] ?? 0] ?? 0;

/** Reads the tokens of a message one by one, and holds that it is well-formed XML with namespaces. */
export class XmlTokens {
  /** Of the token that was read last: from its first byte to the one after its last. */
  start = 0;
  stop = 0;
  /** Of an element: its namespace, and where its name stands without the prefix. */
  space: Space = space.none;
  nameStart = 0;
  nameEnd = 0;
  /** A tag that closes what it opens. */
  isEmpty = false;
  attributes: readonly Attribute[] = noAttributes;
  fault: XmlFault = "tag";
  readonly scope = new Scope();
  readonly #source: Source;
  /** The names of the elements that are open, as they were written. */
  readonly #open: Uint8Array[] = [];

  constructor(source: Source) {
    this.#source = source;
  }

  get depth(): number {
    return this.#open.length;
  }

  /** The next token, which is taken from the source unless it is `more` or `bad`. */
  next(): Token {
    const { bytes, at, end } = this.#source;
    this.start = at;
    if (at >= end) return this.#source.isLast ? token.end : token.more;
    const found =
      bytes[at] === byte.less ? this.#markup(bytes, at, end) : this.#text(bytes, at, end);
    if (found === token.more) return this.#starved();
    if (found !== token.bad) this.#source.at = this.stop;
    return found;
  }

  /** Takes note that an element was opened which a reader knew at sight. */
  enter(qname: Uint8Array): void {
    this.#open.push(qname);
  }

  /** The name of the innermost element that is open, as it was written. */
  get innermost(): Uint8Array {
    return this.#open.at(-1) ?? noName;
  }

  leave(): void {
    this.scope.leave(this.#open.length);
    this.#open.pop();
  }

  #starved(): Token {
    if (!this.#source.isLast) return token.more;
    return this.#bad("not-closed");
  }

  #bad(fault: XmlFault): Token {
    this.fault = fault;
    return token.bad;
  }

  #text(bytes: Uint8Array, at: number, end: number): Token {
    let stop = bytes.indexOf(byte.less, at);
    if (stop === -1 || stop > end) {
      if (!this.#source.isLast) return token.more;
      stop = end;
    }
    const fault = findIllFormed(bytes, at, stop, "text");
    if (fault) return this.#bad(fault);
    this.stop = stop;
    return token.text;
  }

  #markup(bytes: Uint8Array, at: number, end: number): Token {
    if (at + 1 >= end) return token.more;
    switch (bytes[at + 1]) {
      case byte.slash:
        return this.#close(bytes, at, end);
      case byte.exclamation:
        return this.#declared(bytes, at, end);
      case byte.question:
        return this.#bad("instruction");
      default:
        return this.#openTag(bytes, at, end);
    }
  }

  #openTag(bytes: Uint8Array, at: number, end: number): Token {
    const name = at + 1;
    if ((kindAt(bytes, name) & beginsName) === 0) return this.#bad("name");
    let nameEnd = endOfName(bytes, name, end);
    let colon = -1;
    if (bytes[nameEnd] === byte.colon && nameEnd < end) {
      colon = nameEnd;
      if (colon + 1 >= end) return token.more;
      if ((kindAt(bytes, colon + 1) & beginsName) === 0) return this.#bad("name");
      nameEnd = endOfName(bytes, colon + 1, end);
    }
    if (nameEnd >= end) return token.more;
    const rest = this.#restOfTag(bytes, nameEnd, end);
    if (rest !== null) return rest;
    if (this.#open.length >= deepest) return this.#bad("depth");
    const qname = bytes.slice(name, nameEnd);
    return isName(qname)
      ? this.#resolve(bytes, { name, colon, nameEnd, qname })
      : this.#bad("name");
  }

  /** Reads what follows the name; null when the tag is whole. */
  #restOfTag(bytes: Uint8Array, place: number, end: number): Token | null {
    if (bytes[place] === byte.greater) {
      this.isEmpty = false;
      this.attributes = noAttributes;
      this.stop = place + 1;
      return null;
    }
    const read = readAttributes(bytes, place, end);
    if (read === null) return token.more;
    if (typeof read === "string") return this.#bad(read);
    this.attributes = read.attributes;
    this.isEmpty = read.isEmpty;
    this.stop = read.end;
    return null;
  }

  /** Finds the namespace of an element, by what it declares itself too. */
  #resolve(
    bytes: Uint8Array,
    tag: {
      readonly name: number;
      readonly colon: number;
      readonly nameEnd: number;
      readonly qname: Uint8Array;
    },
  ): Token {
    const depth = this.#open.length + 1;
    for (const { name, value } of this.attributes) {
      if (name === "xmlns") this.scope.declare("", value, depth);
      else if (name.startsWith("xmlns:")) {
        const prefix = name.slice(6);
        const isReserved = prefix === "xmlns" || prefix === "xml" || value === "";
        if (isReserved) return this.#bad("namespace");
        this.scope.declare(prefix, value, depth);
      }
    }
    const { name, colon, nameEnd, qname } = tag;
    const binding = this.scope.find(bytes, name, colon === -1 ? name : colon);
    if (!binding && colon !== -1) return this.#bad("namespace");
    if (!this.#areKnown(this.attributes)) return this.#bad("namespace");
    this.space = binding?.space ?? space.none;
    this.nameStart = colon === -1 ? name : colon + 1;
    this.nameEnd = nameEnd;
    this.#open.push(qname);
    return token.open;
  }

  /** Whether the prefix of each attribute was declared. */
  #areKnown(attributes: readonly Attribute[]): boolean {
    return attributes.every(({ name }) => {
      const colon = name.indexOf(":");
      const prefix = name.slice(0, Math.max(colon, 0));
      if (colon === -1 || prefix === "xmlns" || prefix === "xml") return true;
      const written = new TextEncoder().encode(prefix);
      return this.scope.find(written, 0, written.length) !== undefined;
    });
  }

  #close(bytes: Uint8Array, at: number, end: number): Token {
    const name = at + 2;
    const open = this.#open.at(-1);
    if (open === undefined) return this.#bad("closed-otherwise");
    const nameEnd = name + open.length;
    if (nameEnd >= end) return this.#source.isLast ? this.#bad("closed-otherwise") : token.more;
    if (!isEqual(open, bytes, name, nameEnd)) return this.#bad("closed-otherwise");
    let place = nameEnd;
    while (place < end && (kindAt(bytes, place) & isSpace) !== 0) place += 1;
    if (place >= end) return token.more;
    if (bytes[place] !== byte.greater) return this.#bad("closed-otherwise");
    this.stop = place + 1;
    return token.close;
  }

  /** A comment, a CDATA section, or a document type. */
  #declared(bytes: Uint8Array, at: number, end: number): Token {
    if (startsWith(bytes, at, end, "<!--")) return this.#comment(bytes, at, end);
    if (startsWith(bytes, at, end, "<![CDATA[")) return this.#cdata(bytes, at, end);
    if (startsWith(bytes, at, end, "<!DOCTYPE")) return this.#bad("doctype");
    return end - at < 9 ? token.more : this.#bad("tag");
  }

  #comment(bytes: Uint8Array, at: number, end: number): Token {
    let dashes = at + 4;
    for (;;) {
      dashes = bytes.indexOf(byte.hyphen, dashes);
      if (dashes === -1 || dashes + 2 >= end) return token.more;
      if (bytes[dashes + 1] === byte.hyphen) break;
      dashes += 1;
    }
    if (bytes[dashes + 2] !== byte.greater) return this.#bad("comment");
    if (findIllFormed(bytes, at + 4, dashes, "verbatim")) return this.#bad("character");
    this.stop = dashes + 3;
    return token.comment;
  }

  #cdata(bytes: Uint8Array, at: number, end: number): Token {
    let brackets = at + 9;
    for (;;) {
      brackets = bytes.indexOf(byte.closeBracket, brackets);
      if (brackets === -1 || brackets + 2 >= end) return token.more;
      if (bytes[brackets + 1] === byte.closeBracket && bytes[brackets + 2] === byte.greater) break;
      brackets += 1;
    }
    if (findIllFormed(bytes, at + 9, brackets, "verbatim")) return this.#bad("character");
    this.stop = brackets + 3;
    return token.cdata;
  }
}

const noName = new Uint8Array(0);
const noAttributes: readonly Attribute[] = [];

function endOfName(bytes: Uint8Array, from: number, end: number): number {
  let at = from;
  while (at < end && (kindAt(bytes, at) & inName) !== 0) at += 1;
  return at;
}

function startsWith(bytes: Uint8Array, at: number, end: number, words: string): boolean {
  if (end - at < words.length) return false;
  for (let n = 0; n < words.length; n += 1) {
    if (bytes[at + n] !== words.charCodeAt(n)) return false;
  }
  return true;
}
