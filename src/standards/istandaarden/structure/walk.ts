import type { Element, Plan } from "../plan.ts";
import type { Open, Spot } from "./spot.ts";
import type { StructureFault } from "./structure-fault.ts";

/** A place in the file. */
export interface At {
  readonly line: number;
  readonly column: number;
}

/** Tells what is wrong, with the path where it is, the class that is wrong because of it, and where when that is not here. */
export type Tell = (fault: StructureFault, path: () => string, within: Element, at?: At) => void;

/** A child that had to be there, and was not where it had to be. */
interface Missing extends At {
  readonly child: Element;
}

const mostStrange = 100;
const decoder = new TextDecoder();

/** Follows a message along its plan, and tells where its elements are others than planned. */
export class Walk {
  readonly #tell: Tell;
  readonly #note: () => void;
  readonly #here: At;
  /** By the depth of each open element: what is missing so far. It may still come, in a wrong place. */
  readonly #missing: (Missing[] | undefined)[] = [];
  /** By the depth: names that have no place there. */
  readonly #strange: (Set<string> | undefined)[] = [];
  /** How many of the elements that are open have something to tell when they end. */
  #waiting = 0;
  /** By the depth of each open element: which of its children may come now. */
  readonly #next: number[] = [];
  /** How often each element that repeats came within its parent. */
  readonly #counts: number[];

  /** `here`: where reading is. `note`: something is not as planned, and is told later perhaps. */
  constructor(plan: Plan, here: At, tell: Tell, note: () => void) {
    this.#here = here;
    this.#tell = tell;
    this.#note = note;
    this.#counts = new Array<number>(plan.elements.length).fill(0);
  }

  /** Goes into an element; false when it has no place here, and is to be passed over with all that stands in it. */
  enter({ depth, qname, localStart }: Open, { element, isHome }: Spot, within: Element): boolean {
    if (within.value !== null) {
      this.#tell("element-in-value", () => this.path(within), within);
      return false;
    }
    const from = this.#next[depth - 1] ?? 0;
    if (element === null || element.place < from) {
      const name = (): string => decoder.decode(qname.subarray(localStart, localStart + 100));
      const fault = element === null ? "unknown-element" : "out-of-order";
      if (element === null) this.#takeStrange(depth - 1, name);
      else this.#came(depth - 1, element);
      this.#tell(fault, () => `${this.path(within)}/${name()}`, within);
      return false;
    }
    if (!isHome) this.#tell("wrong-namespace", () => this.path(element, 1), within);
    this.#miss(within, depth - 1, from, element.place);
    this.advance(depth, element);
    return true;
  }

  /** Something is to be told when an element ends that is open: its end may not be passed over. */
  get isWaiting(): boolean {
    return this.#waiting > 0;
  }

  /** Which child of the element at this depth may come now, as a place among its children. */
  expected(depth: number): number {
    return this.#next[depth] ?? 0;
  }

  /** Whether one of an element that repeats came already. */
  has({ id }: Element): boolean {
    return (this.#counts[id] ?? 0) > 0;
  }

  /** Goes into an element that is known to come in its turn. */
  advance(depth: number, element: Element): void {
    this.#next[depth - 1] = element.repeats ? element.place : element.place + 1;
    this.go(element, depth);
  }

  go(element: Element, depth: number): void {
    this.#next[depth] = 0;
    this.count(element);
  }

  /** Takes note that an element came, without looking where. */
  count({ id, repeats, repeated }: Element): void {
    if (repeats) this.#counts[id] = (this.#counts[id] ?? 0) + 1;
    if (repeated !== null) this.#counts[repeated.id] = 0;
  }

  /** Catches up with elements that were only counted: a message stands in this value, and nothing of it was read yet. */
  settle(value: Open): void {
    this.#next[value.depth] = 0;
    for (let one: Open | null = value; one !== null; one = one.parent) {
      const element = one.of?.element;
      if (element) this.#next[one.depth - 1] = element.repeats ? element.place : element.place + 1;
    }
  }

  /** A class or a list ends: what did not come is told. */
  leave(element: Element, depth: number): void {
    if (element.value !== null) return;
    this.#miss(element, depth, this.#next[depth] ?? 0, element.children.length);
    const missing = this.#missing[depth];
    const strange = this.#strange[depth];
    if (missing === undefined && strange === undefined) return;
    this.#missing[depth] = undefined;
    this.#strange[depth] = undefined;
    this.#waiting -= 1;
    for (const { child, ...at } of missing ?? []) {
      // It is there, under a name that is told already.
      if (strange?.has(child.name.toLowerCase())) continue;
      this.#tell("missing", () => this.path(child, 1), element, at);
    }
  }

  /** The path of an element that is open; `more`: of the one after it. */
  path(element: Element, more = 0): string {
    const names: string[] = [];
    for (let one: Element | null = element; one; one = one.parent) {
      const count = (this.#counts[one.id] ?? 0) + (one === element ? more : 0);
      names.unshift(one.repeats ? `${one.name}[${count}]` : one.name);
    }
    return `/${names.join("/")}`;
  }

  /** Takes note of the children from one to before another which had to be there. */
  #miss(within: Element, depth: number, from: number, to: number): void {
    for (let n = from; n < to; n += 1) {
      const child = within.children[n];
      if (!child || child.optional || (child.repeats && this.has(child))) continue;
      const { line, column } = this.#here;
      this.#wait(depth);
      const missing = this.#missing[depth] ?? [];
      missing.push({ child, line, column });
      this.#missing[depth] = missing;
      this.#note();
    }
  }

  /** What was missing came after all, in a wrong place: that is told, and not that it is missing. */
  #came(depth: number, child: Element): void {
    this.#missing[depth] = this.#missing[depth]?.filter((one) => one.child !== child);
  }

  #wait(depth: number): void {
    if (this.#missing[depth] === undefined && this.#strange[depth] === undefined)
      this.#waiting += 1;
  }

  #takeStrange(depth: number, name: () => string): void {
    this.#wait(depth);
    const known = this.#strange[depth] ?? new Set<string>();
    if (known.size < mostStrange) known.add(name().toLowerCase());
    this.#strange[depth] = known;
  }
}
