import { expect, test } from "vitest";
import { fuzz } from "../../../test/long/messages/fuzz.ts";

// The same as the long test does a million times, always with the same inputs.
test("3,000 damaged messages have a verdict that holds, the same in pieces", () => {
  const { broken, known, right, codes } = fuzz(20_261_127, 0, 3000);
  expect(broken).toEqual([]);
  expect([known > 1500, right > 60, Object.keys(codes).length > 70]).toEqual([true, true, true]);
});
