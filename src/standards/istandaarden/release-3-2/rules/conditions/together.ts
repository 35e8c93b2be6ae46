import { isPresent } from "../../../rules/rule.ts";

/** Both are there, or neither is. */
export const together = (one: number, other: number): boolean =>
  isPresent(one) === isPresent(other);
