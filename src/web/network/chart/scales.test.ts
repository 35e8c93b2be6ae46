import { expect, test } from "vitest";
import { percentBetween, someYears, ticksBetween } from "./scales.ts";

test("ticks are round and enclose the values", () => {
  expect(ticksBetween(26_348, 28_095)).toEqual([26_000, 26_500, 27_000, 27_500, 28_000, 28_500]);
  expect(ticksBetween(342, 403)).toEqual([340, 360, 380, 400, 420]);
});

test("a line without slope still has two ticks", () => {
  const ticks = ticksBetween(20_000, 20_000);
  expect(ticks.length).toBeGreaterThan(1);
  expect(ticks[0]).toBeLessThanOrEqual(20_000);
  expect(ticks.at(-1)).toBeGreaterThanOrEqual(20_000);
});

test("tenths do not drift", () => {
  expect(ticksBetween(99.8, 100.4)).toEqual(
    [99.8, 100, 100.2, 100.4].map((n) => expect.closeTo(n)),
  );
});

test("the lowest is at the start and the highest at the end", () => {
  const at = percentBetween(100, 120);
  expect([at(100), at(110), at(120)]).toEqual([0, 50, 100]);
});

test("the first and the last year are always named", () => {
  const years = [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026];
  expect(someYears(years)).toEqual([2017, 2020, 2023, 2026]);
  expect(someYears([2021, 2022, 2023, 2024, 2025, 2026])).toEqual([2021, 2026]);
  expect(someYears([2021])).toEqual([2021]);
});
