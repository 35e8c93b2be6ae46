import { expect, test } from "vitest";
import { byCount, unknownLast } from "./load-directory.ts";

const counts = [{ count: null }, { count: 0 }, { count: 7 }];
const order = (by: typeof byCount) => counts.toSorted(by).map(({ count }) => count);

test("a count that is not known comes last, after zero", () => {
  expect(order(byCount)).toEqual([7, 0, null]);
  expect(order(unknownLast)).toEqual([0, 7, null]);
});
