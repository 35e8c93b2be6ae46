import { expect, test } from "vitest";
import { testBsns } from "./test-bsn.ts";

test("the numbers for tests are those of their range that pass", () => {
  const all = testBsns();
  expect([all[0], all.at(-1), new Set(all).size]).toEqual(["999900006", "999999990", 9091]);
});
