import type { Element } from "../plan.ts";
import { isSpace, kindAt, less, newline, slash, stopsValue } from "../reader/bytes.ts";
import { lengthOfCharacter } from "../reader/characters.ts";
import type { Source } from "../reader/source.ts";
import type { XmlTokens } from "../reader/xml-tokens.ts";
import type { ValueCheck, ValueFault } from "../values/value-fault.ts";
import { Learner } from "./learner.ts";
import type { Listener } from "./listener.ts";
import type { Gap, Open, Spot, Turn } from "./spot.ts";
import type { Walk } from "./walk.ts";

/** Tells that a value is wrong, which stands in these bytes. */
export type TellValue = (
  fault: ValueFault,
  element: Element,
  bytes: Uint8Array,
  start: number,
  end: number,
) => void;

/** What reading at sight works with. */
interface Around {
  readonly source: Source;
  readonly tokens: XmlTokens<Spot>;
  readonly walk: Walk;
  readonly checks: readonly (ValueCheck | null)[];
  readonly listener: Listener;
  readonly tell: TellValue;
}

/**
 * Reads what was seen before: most of a message is byte for byte what stood in the record before it. First it tries whether all
 * from the end of a value to the beginning of the next is so, then whether a tag is. Whatever is written in another way is
 * left to the reader of tokens, so nothing is judged here that is not plain.
 */
export class AtSight {
  readonly #around: Around;
  readonly learner: Learner;
  /** Where the tag of the value stands that was opened last. */
  line = 0;
  column = 0;

  constructor(around: Around) {
    this.#around = around;
    this.learner = new Learner(around.source);
  }

  /** Reads on as long as everything is as it was before. `begun`: of the value that is open something was read. */
  read(begun: boolean): void {
    if (begun) return;
    const { tokens } = this.#around;
    let went = true;
    while (went) {
      const open = tokens.innermost;
      const element = open.of?.element;
      if (!element) return;
      went = element.value === null ? this.#tag(open, element) : this.#anyValue(open);
    }
  }

  /** Takes note of an element that was opened by a tag which begins at this place, on this line and column. */
  opened(
    open: Open,
    element: Element,
    tag: number,
    { line, column }: { readonly line: number; readonly column: number },
  ): void {
    if (element.value !== null) {
      this.line = line;
      this.column = column;
    }
    this.#around.listener.opened(element, line, column);
    this.learner.opened(open, tag);
  }

  #anyValue(open: Open): boolean {
    const { source, walk } = this.#around;
    if (!walk.isWaiting) return this.#values(open);
    return this.#value(open, source.at, endOfValue(source.bytes, source.at, source.end));
  }

  /** Reads values as long as what stands behind each is known; false when the last one is not plain. */
  #values(first: Open): boolean {
    const { source } = this.#around;
    const { bytes, view, end } = source;
    let open = first;
    let { at, line, lineStart } = source;
    let stop = endOfValue(bytes, at, end);
    let gap = gapAt(open, view, stop, end);
    while (gap !== null) {
      this.#judge(elementOf(open), bytes, at, stop);
      this.#pass(gap, line, stop - lineStart);
      if (gap.lines > 0) {
        line += gap.lines;
        lineStart = stop + gap.lastLine;
      }
      at = stop + gap.bytes.length;
      open = gap.to;
      stop = endOfValue(bytes, at, end);
      gap = gapAt(open, view, stop, end);
    }
    if (at !== source.at) this.#settle(open, at, line, lineStart);
    return this.#value(open, at, stop);
  }

  #judge(element: Element, bytes: Uint8Array, start: number, end: number): void {
    const { checks, listener, tell } = this.#around;
    const fault = checks[element.id]?.(bytes, start, end) ?? null;
    listener.valued(element, bytes, start, end, fault);
    if (fault !== null) tell(fault, element, bytes, start, end);
  }

  #settle(open: Open, at: number, line: number, lineStart: number): void {
    const { source, tokens, walk } = this.#around;
    source.at = at;
    source.line = line;
    source.lineStart = lineStart;
    tokens.innermost = open;
    walk.settle(open);
    this.learner.forget();
  }

  /** Passes over a gap, which stands at this line, so far from its beginning, to the value behind it. */
  #pass({ turns, place, to }: Gap, line: number, from: number): void {
    const { listener, walk } = this.#around;
    for (let n = 0; n < turns.length; n += 1) {
      const turn = turns[n];
      if (turn) this.#turn(turn, line, from);
    }
    this.line = line + place.lines;
    this.column = (place.lines === 0 ? from : 0) + place.column + 1;
    const next = elementOf(to);
    if (next.repeats) walk.count(next);
    listener.opened(next, this.line, this.column);
  }

  /** Tells of a class or a list that ends or begins within a gap. */
  #turn({ open, begins, place }: Turn, line: number, from: number): void {
    const { listener, walk } = this.#around;
    const element = elementOf(open);
    if (!begins) {
      listener.closed(element);
      return;
    }
    walk.count(element);
    const column = (place.lines === 0 ? from : 0) + place.column + 1;
    listener.opened(element, line + place.lines, column);
  }

  /** Reads a value that ends with its plain tag. */
  #value(open: Open, at: number, stop: number): boolean {
    const { source, tokens } = this.#around;
    const { bytes, end } = source;
    const element = open.of?.element;
    if (!element || !isAt(open.closeTag, bytes, stop, end)) return false;
    this.#judge(element, bytes, at, stop);
    this.learner.begin(open, stop);
    source.at = stop + open.closeTag.length;
    tokens.leave();
    return true;
  }

  /** Reads the tag of a class or a list; false when it is none that was seen before. */
  #tag(here: Open, element: Element): boolean {
    const { source, tokens } = this.#around;
    const { bytes, end } = source;
    const at = this.#afterSpace();
    if (at + 2 >= end || bytes[at] !== less) return false;
    tokens.line = source.line;
    tokens.column = source.column;
    return bytes[at + 1] === slash ? this.#close(here, element, at) : this.#open(here, element, at);
  }

  #afterSpace(): number {
    const { source } = this.#around;
    const { bytes, end } = source;
    let { at } = source;
    while (at < end && (kindAt(bytes, at) & isSpace) !== 0) {
      at += 1;
      if (bytes[at - 1] === newline) {
        source.line += 1;
        source.lineStart = at;
      }
    }
    source.at = at;
    return at;
  }

  #close(here: Open, element: Element, at: number): boolean {
    const { source, tokens, walk, listener } = this.#around;
    // The root is left to the other reader: after it all is different. So is who declares a prefix.
    if (here.depth === 1 || tokens.scope.deepest >= here.depth) return false;
    if (!isAt(here.closeTag, source.bytes, at, source.end)) return false;
    source.at = at + here.closeTag.length;
    this.learner.closed(here);
    tokens.leave();
    walk.leave(element, here.depth);
    listener.closed(element);
    return true;
  }

  #open(here: Open, element: Element, at: number): boolean {
    const { source, tokens, walk } = this.#around;
    const { children } = element;
    for (let n = walk.expected(here.depth); n < children.length; n += 1) {
      const child = children[n];
      if (!child) return false;
      const seen = here.of?.seen[n];
      if (seen && isAt(seen.openTag, source.bytes, at, source.end)) {
        source.at = at + seen.openTag.length;
        tokens.innermost = seen;
        walk.advance(seen.depth, child);
        this.opened(seen, child, at, tokens);
        return true;
      }
      // What had to come before it is missing: to be told by the reader of tokens.
      if (!child.optional && !(child.repeats && walk.has(child))) return false;
    }
    return false;
  }
}

/** The element of what was learned: it stands in its place. */
function elementOf({ of }: Open): Element {
  if (!of?.element) throw new Error("what has no place was learned");
  return of.element;
}

/** Where a value ends, or something comes in it that asks for more than a look. */
function endOfValue(bytes: Uint8Array, at: number, end: number): number {
  let stop = at;
  while (stop < end) {
    if ((kindAt(bytes, stop) & stopsValue) === 0) stop += 1;
    else {
      const length = (bytes[stop] ?? 0) > 127 ? lengthOfCharacter(bytes, stop, end) : 0;
      if (length === 0) return stop;
      stop += length;
    }
  }
  return stop;
}

/** What is known to stand here behind a value; null when it is nothing that was seen before. */
function gapAt(open: Open, view: DataView, at: number, end: number): Gap | null {
  const gaps = open.of?.gaps;
  if (gaps === undefined) return null;
  for (let n = 0; n < gaps.length; n += 1) {
    const gap = gaps[n];
    if (gap && at + gap.bytes.length <= end && isGap(gap, view, at)) return gap;
  }
  return null;
}

/** From behind: what can stand there begins alike, with the same closing tag. */
function isGap({ words, bytes }: Gap, view: DataView, at: number): boolean {
  let n = words.length - 1;
  if (view.getFloat64(at + bytes.length - 8, true) !== words[n]) return false;
  for (n -= 1; n >= 0; n -= 1) {
    if (view.getFloat64(at + 8 * n, true) !== words[n]) return false;
  }
  return true;
}

/** Whether these bytes stand there, all of them at hand. */
function isAt(tag: Uint8Array, bytes: Uint8Array, at: number, end: number): boolean {
  const { length } = tag;
  if (at + length > end) return false;
  for (let n = 0; n < length; n += 1) if (tag[n] !== bytes[at + n]) return false;
  return true;
}
