import type { Seen } from "../finding.ts";
import type { Element } from "../plan.ts";
import type { ValueFault } from "../values/value-fault.ts";

/** Hears what a message holds while it is read. Only what stands in its place is told. */
export interface Listener {
  /** An element begins at this line and column; of a value `valued` follows at once. */
  opened(element: Element, line: number, column: number): void;
  /**
   * A value, as bytes of UTF-8 with every reference resolved, which are gone afterwards. Of a right one of digits or a day
   * `read.number` holds its worth.
   */
  valued(
    element: Element,
    bytes: Uint8Array,
    start: number,
    end: number,
    fault: ValueFault | null,
  ): void;
  /** A class or a list ends. */
  closed(element: Element): void;
  /** Within this element something stands in a wrong place, is missing, or stands where it does not belong. */
  faulted(element: Element): void;
  /** By what the client and the product are known within which an element stands. */
  keysOf?(element: Element): readonly Seen[];
}
