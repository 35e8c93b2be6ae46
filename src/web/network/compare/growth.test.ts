import { expect, test } from "vitest";
import { growthSince, indexed } from "./growth.ts";

const years = (...counts: (number | null)[]) =>
  counts.map((inhabitants, n) => ({ year: 2017 + n, inhabitants }));

test("growth runs from the year asked to the last that is known", () => {
  expect(growthSince(years(1000, 1010, 1100, null), 2017)).toBeCloseTo(10);
});

test("without the first year growth is not known", () => {
  expect(growthSince(years(null, 1010, 1100), 2017)).toBeNull();
});

test("both start at 100 in the first year that is known of both", () => {
  const both = indexed(years(500, 550, 600), years(null, 200, 220));
  expect(both?.base).toBe(2018);
  expect(both?.a.map(({ y }) => Math.round(y ?? 0))).toEqual([100, 109]);
  expect(both?.b.map(({ y }) => Math.round(y ?? 0))).toEqual([100, 110]);
});

test("without a year that is known of both there is no line", () => {
  expect(indexed(years(500, null), years(null, 200))).toBeNull();
});
