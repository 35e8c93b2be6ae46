import { expect, test } from "vitest";
import { placeAfter } from "./walk-marks.ts";

test("another key leads nowhere", () => {
  expect(placeAfter("a", 1, 3)).toBeNull();
  expect(placeAfter("Tab", 1, 3)).toBeNull();
});

test("arrows go to the next and the one before, round the ends", () => {
  expect(placeAfter("ArrowRight", 0, 3)).toBe(1);
  expect(placeAfter("ArrowDown", 2, 3)).toBe(0);
  expect(placeAfter("ArrowLeft", 0, 3)).toBe(2);
  expect(placeAfter("ArrowUp", 2, 3)).toBe(1);
});

test("Home and End go to the first and the last", () => {
  expect([placeAfter("Home", 2, 3), placeAfter("End", 0, 3)]).toEqual([0, 2]);
});
