import type { Seen } from "../finding.ts";
import type { Element, Plan } from "../plan.ts";
import type { Listener } from "../structure/listener.ts";
import type { ValueFault } from "../values/value-fault.ts";
import { apart } from "./apart.ts";
import {
  type Around,
  isCalled,
  isKnownBy,
  type Judge,
  keyElements,
  keysOf,
  type To,
} from "./around.ts";
import { folded } from "./folded.ts";
import { judged } from "./judged.ts";
import type { Apart, Disjoint, Folded, Judged, Placement, Rule, Unique } from "./rule.ts";
import { Slots, unreadable } from "./slots.ts";
import { Texts } from "./texts.ts";
import { disjoint, unique } from "./unique.ts";
import { WordMemory } from "./word-memory.ts";

/** What is done at an element, by its id. */
type AtElement = ((() => void)[] | undefined)[];

/** Judges the rules of a message while it is read, one message after another. */
export class RuleListener implements Listener {
  readonly #slots: Slots;
  readonly #memory = new WordMemory();
  readonly #to: To;
  readonly #clears: (() => void)[] = [];
  readonly #begins: AtElement = [];
  readonly #counts: AtElement = [];
  readonly #ends: AtElement = [];
  readonly #spoils: AtElement = [];

  constructor({ elements, message }: Plan, rules: readonly Rule[], seed: number, to: To) {
    this.#slots = new Slots(elements, new Texts(seed, this.#memory));
    this.#to = to;
    for (const one of elements.filter(isKnownBy)) {
      for (const key of keyElements(one)) this.#slots.keepExactly(key);
    }
    const around = { slots: this.#slots, memory: this.#memory, seed, to };
    for (const { code, places } of rules) {
      for (const place of places) {
        if (place.message !== message.number) continue;
        if ((place.family ?? message.family.name) !== message.family.name) continue;
        this.#place(elements, place, { code, ...around });
      }
    }
  }

  /** Begins a message. */
  begin({ findings, path }: To): void {
    this.#to.findings = findings;
    this.#to.path = path;
    this.#clear();
  }

  /** The message ended: what was kept of it is let go. */
  end(): void {
    this.#clear();
    this.#memory.release();
  }

  #clear(): void {
    this.#slots.exact.clear();
    for (const clear of this.#clears) clear();
  }

  opened(element: Element, line: number, column: number): void {
    this.#slots.opened(element, line, column);
    if (element.value !== null) return;
    const judges = this.#begins[element.id];
    if (judges) for (const begin of judges) begin();
  }

  valued(
    element: Element,
    bytes: Uint8Array,
    start: number,
    end: number,
    fault: ValueFault | null,
  ): void {
    this.#slots.valued(element.id, bytes, start, end, fault);
  }

  closed(element: Element): void {
    const counts = this.#counts[element.id];
    if (counts) for (const count of counts) count();
    const ends = this.#ends[element.id];
    if (!ends || this.#slots.numbers[element.id] === unreadable) return;
    for (let n = 0; n < ends.length; n += 1) ends[n]?.();
  }

  keysOf(element: Element): readonly Seen[] {
    return keysOf(this.#slots, element);
  }

  /** Of a record in which something is out of place nothing more is said; nor of a sum over such records. */
  faulted(element: Element): void {
    let here: Element | null = element;
    while (here && !here.repeats) {
      this.#slots.numbers[here.id] = unreadable;
      here = here.parent;
    }
    if (here) this.#slots.numbers[here.id] = unreadable;
    for (let one: Element | null = element; one; one = one.parent) {
      for (const spoil of this.#spoils[one.id] ?? []) spoil();
    }
  }

  #place(elements: readonly Element[], place: Placement, around: Around): void {
    for (const on of elements.filter((one) => isCalled(one, place.on))) {
      if (place.kind === "folded") this.#fold(elements, on, place, around);
      else if (place.kind === "apart") this.#hold(elements, on, place, around);
      else this.#add(on, on, ofOne(around, on, place));
    }
  }

  #fold(elements: readonly Element[], on: Element, place: Folded, around: Around): void {
    const over = elements.find((one) => isWithin(one, on) && isCalled(one, place.over));
    if (!over) throw new Error(`${around.code} counts what is not there`);
    this.#add(on, over, folded(around, on, over, place));
  }

  #hold(elements: readonly Element[], on: Element, place: Apart, around: Around): void {
    const within = elements.find((one) => isWithin(on, one) && isCalled(one, place.within));
    if (!within) throw new Error(`${around.code} stands within what is not there`);
    this.#add(within, on, apart(around, on, place));
  }

  #add(on: Element, over: Element, { clear, begin, count, end, spoil }: Judge): void {
    if (clear) this.#clears.push(clear);
    if (begin) add(this.#begins, on, begin);
    if (count) add(this.#counts, over, count);
    if (spoil) add(this.#spoils, on, spoil);
    add(this.#ends, on, end);
  }
}

function add(to: AtElement, { id }: Element, does: () => void): void {
  to[id] = [...(to[id] ?? []), does];
}

function ofOne(around: Around, on: Element, place: Judged | Unique | Disjoint): Judge {
  if (place.kind === "judged") return judged(around, on, place);
  return place.kind === "unique" ? unique(around, on, place) : disjoint(around, on, place);
}

const isWithin = (element: Element, around: Element): boolean =>
  element.id > around.id && element.id < around.end;
