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
  // A mark at the beginning of a value is a character of it.
  readonly #decoder = new TextDecoder("utf-8", { ignoreBOM: true });

  opened(element: Element): void {
    if (element.value) return;
    this.#hold(element, element.repeated ? [] : {});
  }

  valued(
    element: Element,
    bytes: Uint8Array,
    start: number,
    end: number,
    fault: ValueFault | null,
  ): void {
    const text = this.#decoder.decode(bytes.subarray(start, end));
    this.#put(element, isWhole(element) && fault === null ? Number(text) : text);
  }

  closed(): void {
    this.#open.pop();
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
