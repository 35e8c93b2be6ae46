/** What can be wrong with a value by its type alone. */
export type ValueFault =
  | "empty"
  | "too-short"
  | "too-long"
  | "pattern"
  | "no-whole-number"
  | "too-small"
  | "too-large"
  | "no-date"
  | "no-time"
  | "time-zone"
  | "not-in-list"
  | "other-value";

/**
 * Judges the bytes of a value, in UTF-8 and with every reference resolved. Null is right. What a program wants of it
 * stands in `read` until the next one: of a whole number and of a text of few digits their worth, of a day the number
 * yyyymmdd, of a code its characters as eight bits each.
 */
export type ValueCheck = (bytes: Uint8Array, start: number, end: number) => ValueFault | null;

export const read = { number: 0 };
