import type { Element } from "../plan.ts";
import { findReads, type Reads } from "./around.ts";
import type { Read } from "./rule.ts";
import { type Slots, unreadable } from "./slots.ts";

/** What stands in a key for what is absent. */
export const absent = -1;

/** A key as words of 32 bits, one of each element: a number, or that of a text. */
export class Key {
  readonly words: Int32Array;
  readonly reads: Reads;
  /** Which word is the number of a text, that of the first one; -1 when none is. */
  readonly textAt: number;
  readonly #slots: Slots;

  constructor(slots: Slots, on: Element, key: readonly Read[]) {
    this.#slots = slots;
    this.reads = findReads(on, key);
    this.words = new Int32Array(key.length);
    for (const element of this.reads.elements) slots.keepExactly(element);
    this.textAt = this.reads.elements.findIndex((element) => slots.isExactText(element));
  }

  /** Writes the key of what was read last; false when it could not be read whole. */
  write(): boolean {
    const { numbers } = this.#slots;
    const { words } = this;
    const { ids, optional } = this.reads;
    for (let n = 0; n < ids.length; n += 1) {
      const number = numbers[ids[n] ?? 0] ?? Number.NaN;
      if (number === unreadable || (Number.isNaN(number) && optional[n] === 0)) return false;
      words[n] = Number.isNaN(number) ? absent : number;
    }
    return true;
  }
}
