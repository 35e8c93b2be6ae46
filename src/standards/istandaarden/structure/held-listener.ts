import type { Element } from "../plan.ts";
import type { ValueFault } from "../values/value-fault.ts";
import type { ClassContent } from "../writer/write-message.ts";
import type { Listener } from "./listener.ts";

type Held = string | number | Held[] | HeldClass;
interface HeldClass {
  [name: string]: Held;
}

/** Keeps all that a message holds, as the writer takes it: a class as an object, a list as an array, a whole as a number. */
export class HeldListener implements Listener {
  /** Empty until the root is opened. What stands out of place is not in it. */
  content: ClassContent = {};
  readonly #open: (Held[] | HeldClass)[] = [];
  readonly #isLeftOut: (element: Element) => boolean;
  /** How many classes and lists are open of what is left out. */
  #leftOut = 0;
  // A mark at the beginning of a value is a character of it.
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  /** A class or list for which this holds is left out, with all that stands in it. It is asked when one is opened. */
  constructor(isLeftOut: (element: Element) => boolean = () => false) {
    this.#isLeftOut = isLeftOut;
  }

  opened(element: Element): void {
    if (element.value) return;
    if (this.#leftOut > 0 || this.#isLeftOut(element)) this.#leftOut += 1;
    else this.#hold(element, element.repeated ? [] : {});
  }

  valued(
    element: Element,
    bytes: Uint8Array,
    start: number,
    end: number,
    fault: ValueFault | null,
  ): void {
    if (this.#leftOut > 0) return;
    const text = this.#decoder.decode(bytes.subarray(start, end));
    this.#put(element, isWhole(element) && fault === null ? Number(text) : text);
  }

  closed(): void {
    if (this.#leftOut > 0) this.#leftOut -= 1;
    else this.#open.pop();
  }

  faulted(): void {}

  #hold(element: Element, made: Held[] | HeldClass): void {
    if (element.parent) this.#put(element, made);
    else if (!Array.isArray(made)) this.content = made;
    this.#open.push(made);
  }

  #put({ name }: Element, held: Held): void {
    const within = this.#open.at(-1);
    if (Array.isArray(within)) within.push(held);
    else if (within) within[name] = held;
  }
}

const isWhole = ({ value }: Element): boolean =>
  value?.kind === "whole" || (value?.kind === "fixed" && value.of === "whole");
