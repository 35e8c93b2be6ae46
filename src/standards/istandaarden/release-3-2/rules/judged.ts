import type { Holds, Judged, Read } from "../../rules/rule.ts";

/** A placement of a rule as the official tables have it: message, class and element; then what is read and must hold. */
export const judged = (
  message: string,
  on: string,
  at: string,
  reads: readonly Read[],
  holds: Holds,
): Judged => ({ kind: "judged", message, on, at, reads, holds });
