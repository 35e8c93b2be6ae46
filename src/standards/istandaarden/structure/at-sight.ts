import type { Element } from "../plan.ts";
import { greater, isSpace, kinds, less, slash, stopsText } from "../reader/bytes.ts";
import type { Source } from "../reader/source.ts";
import type { XmlTokens } from "../reader/xml-tokens.ts";
import type { Walk } from "./walk.ts";

/** Tags of an element as they were written once, where the prefixes meant the same. */
interface Tags {
  readonly turn: number;
  readonly open: Uint8Array;
  readonly close: Uint8Array;
  readonly qname: Uint8Array;
}

const kindAt = (bytes: Uint8Array, at: number): number => kinds[bytes[at] ?? 0] ?? 0;

/** Judges a value where it stands in the bytes. */
type Judge = (element: Element, bytes: Uint8Array, start: number, end: number) => void;

/**
 * Reads what was seen before: most tags of a message are byte for byte those of the record before it. Whatever is
 * written in another way is left to the reader of tokens, so nothing is judged here that is not plain.
 */
export class AtSight {
  readonly #source: Source;
  readonly #tokens: XmlTokens;
  readonly #walk: Walk;
  readonly #judge: Judge;
  readonly #seen: (Tags | undefined)[] = [];

  constructor(source: Source, tokens: XmlTokens, walk: Walk, judge: Judge) {
    this.#source = source;
    this.#tokens = tokens;
    this.#walk = walk;
    this.#judge = judge;
  }

  /** Takes note of how the element was written that was just opened. */
  learn(element: Element): void {
    const { start, stop, scope, innermost } = this.#tokens;
    // Only the plain form comes again: a name, and nothing more.
    if (stop - start !== innermost.length + 2) return;
    const close = new Uint8Array(innermost.length + 3);
    close.set([less, slash]);
    close.set(innermost, 2);
    close[close.length - 1] = greater;
    const open = this.#source.bytes.slice(start, stop);
    this.#seen[element.id] = { turn: scope.turn, open, close, qname: innermost };
  }

  /** Reads on as long as everything is as it was before. */
  read(): void {
    while (this.#step());
  }

  /** Reads one tag, or one whole value; false when it is none that was seen before. */
  #step(): boolean {
    const source = this.#source;
    const { bytes, end } = source;
    const { here } = this.#walk;
    if (here === null || here.value !== null) return false;
    let at = source.at;
    while (at < end && (kindAt(bytes, at) & isSpace) !== 0) at += 1;
    if (at + 2 >= end || bytes[at] !== less) return false;
    if (bytes[at + 1] === slash) return this.#close(here, at);
    return this.#open(here, at);
  }

  #close(here: Element, at: number): boolean {
    const seen = this.#seen[here.id];
    if (seen?.turn !== this.#tokens.scope.turn || !this.#is(seen.close, at)) return false;
    // The root is left to the other reader: after it all is different.
    if (here.parent === null) return false;
    this.#source.at = at + seen.close.length;
    this.#tokens.start = at;
    this.#tokens.leave();
    this.#walk.leave();
    return true;
  }

  #open(here: Element, at: number): boolean {
    const { children } = here;
    const { turn } = this.#tokens.scope;
    for (let n = this.#walk.expected; n < children.length; n += 1) {
      const child = children[n];
      const seen = child && this.#seen[child.id];
      if (seen && seen.turn === turn && this.#is(seen.open, at)) {
        return child.value === null ? this.#enter(n, seen, at) : this.#value(n, child, seen, at);
      }
      // What had to come before it is missing: to be told by the reader of tokens.
      if (child && !child.optional && !(child.repeats && this.#walk.has(child))) return false;
    }
    return false;
  }

  #enter(n: number, seen: Tags, at: number): boolean {
    this.#source.at = at + seen.open.length;
    this.#tokens.start = at;
    this.#tokens.enter(seen.qname);
    this.#walk.enterChild(n);
    return true;
  }

  #value(n: number, child: Element, seen: Tags, at: number): boolean {
    const { bytes, end } = this.#source;
    const start = at + seen.open.length;
    let stop = start;
    while (stop < end && (kindAt(bytes, stop) & stopsText) === 0) stop += 1;
    if (stop >= end || !this.#is(seen.close, stop)) return false;
    this.#tokens.start = stop;
    this.#walk.enterChild(n);
    this.#judge(child, bytes, start, stop);
    this.#walk.leave();
    this.#source.at = stop + seen.close.length;
    return true;
  }

  /** Whether these bytes stand there, all of them at hand. */
  #is(tag: Uint8Array, at: number): boolean {
    const { bytes, end } = this.#source;
    const { length } = tag;
    if (at + length > end) return false;
    for (let n = 0; n < length; n += 1) if (tag[n] !== bytes[at + n]) return false;
    return true;
  }
}
