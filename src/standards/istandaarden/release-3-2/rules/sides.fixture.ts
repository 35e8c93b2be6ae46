import { describe, expect, test } from "vitest";

/** What was not there, as a rule reads it. */
export const none = Number.NaN;

/** Both sides of what a rule asks: values with which it holds, and values with which it does not. */
export function sides<Values extends readonly unknown[]>(
  name: string,
  holds: (...values: Values) => boolean,
  { right, wrong }: { readonly right: readonly Values[]; readonly wrong: readonly Values[] },
): void {
  describe(name, () => {
    test.each(right.map((values) => ({ values })))("holds of $values", ({ values }) => {
      expect(holds(...values)).toBe(true);
    });
    test.each(wrong.map((values) => ({ values })))("does not hold of $values", ({ values }) => {
      expect(holds(...values)).toBe(false);
    });
  });
}
