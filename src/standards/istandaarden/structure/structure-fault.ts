import type { ValueFault } from "../values/value-fault.ts";

/** What can be wrong with the order of elements. */
export type StructureFault =
  | "missing"
  | "out-of-order"
  | "unknown-element"
  | "wrong-namespace"
  | "text"
  | "element-in-value"
  | "attribute"
  | ValueFault;
