import { type Attribute, readAttributes } from "./attributes.ts";
import * as byte from "./bytes.ts";
import { beginsName, inName, isSpace, kindAt } from "./bytes.ts";
import { findIllFormed } from "./ill-formed.ts";
import { isName } from "./name.ts";
import type { Opened } from "./opened.ts";
import { isEqual, Scope, space, type Turns } from "./scope.ts";
import type { Source } from "./source.ts";
import { type Token, token, type XmlFault } from "./token.ts";

/** Deeper than any message, and shallow enough to hold. */
const deepest = 64;
/** Longer than any name, in bytes. */
const longestName = 1000;
/** A tag, a text or a comment is held whole until it ends: so much of one is not. In bytes. */
const largestToken = 32_000_000;

/** Reads the tokens of a message one by one, and holds that it is well-formed XML with namespaces. */
export class XmlTokens<Of> {
  /** Of the token that was read last: from its first byte to the one after its last. */
  start = 0;
  stop = 0;
  /** Where it began. */
  line = 1;
  column = 1;
  /** The element that is open: the innermost of those that are. */
  innermost: Opened<Of>;
  /** A tag that closes what it opens. */
  isEmpty = false;
  attributes: readonly Attribute[] = noAttributes;
  fault: XmlFault = "tag";
  readonly scope: Scope;
  readonly #source: Source;

  /** `outside`: what stands around the root. What was learned of the elements of earlier messages hangs below it. */
  constructor(source: Source, turns: Turns, outside: Opened<Of>) {
    this.#source = source;
    this.scope = new Scope(turns);
    this.innermost = outside;
  }

  /** The next token, which is taken from the source unless it is `more` or `bad`. */
  next(): Token {
    const { bytes, at, end } = this.#source;
    this.start = at;
    this.line = this.#source.line;
    this.column = this.#source.column;
    if (at >= end) return this.#source.isLast ? token.end : token.more;
    const found =
      bytes[at] === byte.less ? this.#markup(bytes, at, end) : this.#text(bytes, at, end);
    if (found === token.more) return this.#starved();
    if (found !== token.bad) this.#source.advance(this.stop);
    return found;
  }

  /** Takes the tag of a root that was seen before, which begins here. */
  reopen(tag: Uint8Array, attributes: readonly Attribute[], open: Opened<Of>): void {
    const { at, line, column } = this.#source;
    this.start = at;
    this.stop = at + tag.length;
    this.line = line;
    this.column = column;
    this.isEmpty = false;
    this.attributes = attributes;
    this.innermost = open;
    this.#source.advance(this.stop);
  }

  /** Takes note that the innermost element ends. */
  leave(): void {
    const { parent, depth } = this.innermost;
    if (parent === null) return;
    if (this.scope.deepest >= depth) this.scope.leave(depth);
    this.innermost = parent;
  }

  #starved(): Token {
    const { at, end, isLast } = this.#source;
    if (end - at > largestToken) return this.#bad("size");
    if (!isLast) return token.more;
    return this.#bad("not-closed");
  }

  #bad(fault: XmlFault): Token {
    this.fault = fault;
    return token.bad;
  }

  #text(bytes: Uint8Array, at: number, end: number): Token {
    let stop = at;
    while (stop < end && bytes[stop] !== byte.less) stop += 1;
    if (stop === end && !this.#source.isLast) return token.more;
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
    if (nameEnd - name > longestName) return this.#bad("name");
    if (nameEnd >= end) return token.more;
    const rest = this.#restOfTag(bytes, nameEnd, end);
    if (rest !== null) return rest;
    if (this.innermost.depth >= deepest) return this.#bad("depth");
    return isName(bytes, name, nameEnd)
      ? this.#resolve(bytes, { start: name, colon, end: nameEnd })
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
    name: { readonly start: number; readonly colon: number; readonly end: number },
  ): Token {
    const depth = this.innermost.depth + 1;
    for (const attribute of this.attributes) {
      if (attribute.name === "xmlns") this.scope.declare("", attribute.value, depth);
      else if (attribute.name.startsWith("xmlns:")) {
        const prefix = attribute.name.slice(6);
        const isReserved = prefix === "xmlns" || prefix === "xml" || attribute.value === "";
        if (isReserved) return this.#bad("namespace");
        this.scope.declare(prefix, attribute.value, depth);
      }
    }
    const { start, colon, end } = name;
    const binding = this.scope.find(bytes, start, colon === -1 ? start : colon);
    if (!binding && colon !== -1) return this.#bad("namespace");
    if (!this.#areKnown(this.attributes)) return this.#bad("namespace");
    const local = colon === -1 ? start : colon + 1;
    const of = binding?.space ?? space.none;
    this.innermost = this.innermost.child(bytes, { start, local, end }, of, this.scope.turn);
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
    const { qname: open, parent } = this.innermost;
    if (parent === null) return this.#bad("closed-otherwise");
    const nameEnd = name + open.length;
    if (nameEnd >= end) return token.more;
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
