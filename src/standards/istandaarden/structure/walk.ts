import type { Element, Plan } from "../plan.ts";
import type { Open, Spot } from "./spot.ts";
import type { StructureFault } from "./structure-fault.ts";

/** Tells what is wrong, with the path where it is and the class that is wrong because of it. */
export type Tell = (fault: StructureFault, path: string, within: Element) => void;

/** Follows a message along its plan, and tells where its elements are others than planned. */
export class Walk {
  readonly #tell: Tell;
  /** By the depth of each open element: which of its children may come now. */
  readonly #next: number[] = [];
  /** How often each element that repeats came within its parent. */
  readonly #counts: Int32Array;

  constructor(plan: Plan, tell: Tell) {
    this.#tell = tell;
    this.#counts = new Int32Array(plan.elements.length);
  }

  /** Goes into an element; false when it has no place here, and is to be passed over with all that stands in it. */
  enter({ depth, qname, localStart }: Open, { element, isHome }: Spot, within: Element): boolean {
    if (within.value !== null) {
      this.#tell("element-in-value", this.path(within), within);
      return false;
    }
    const from = this.#next[depth - 1] ?? 0;
    if (element === null || element.place < from) {
      const name = new TextDecoder().decode(qname.subarray(localStart, localStart + 100));
      const fault = element === null ? "unknown-element" : "out-of-order";
      this.#tell(fault, `${this.path(within)}/${name}`, within);
      return false;
    }
    if (!isHome) this.#tell("wrong-namespace", this.path(element, 1), within);
    this.#tellMissing(within, from, element.place);
    this.advance(depth, element);
    return true;
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

  /** A class or a list ends. */
  leave(element: Element, depth: number): void {
    if (element.value === null) {
      this.#tellMissing(element, this.#next[depth] ?? 0, element.children.length);
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

  /** Tells of the children from one to before another which had to be there. */
  #tellMissing(within: Element, from: number, to: number): void {
    for (let n = from; n < to; n += 1) {
      const child = within.children[n];
      if (!child || child.optional || (child.repeats && this.has(child))) continue;
      this.#tell("missing", this.path(child, 1), within);
    }
  }
}
