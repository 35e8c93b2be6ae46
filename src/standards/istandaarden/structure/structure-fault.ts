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

export interface StructureFinding {
  readonly fault: StructureFault;
  /** Names from the root down; of what repeats with its place among those of its parent, from 1. */
  readonly path: string;
  /** Offset in bytes, and where it stands to somebody who reads the file. */
  readonly line: number;
  readonly column: number;
}
