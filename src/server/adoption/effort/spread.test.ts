import fc from "fast-check";
import { expect, test } from "vitest";
import { spreadOf } from "./spread.ts";

const told = fc.record({ hours: fc.integer({ min: 0, max: 20_000 }), estimate: fc.boolean() });
const some = fc.array(told, { minLength: 1, maxLength: 60 });
const hours = (...all: number[]) => all.map((one) => ({ hours: one, estimate: false }));

test("of nobody nothing is known, which is not zero", () => {
  expect(spreadOf([])).toBeNull();
  expect(spreadOf(hours(0))).toEqual({ n: 1, estimates: 0, low: 0, median: 0, high: 0 });
});

test("of fewer than four the least and the most are told, from four on what a quarter took", () => {
  expect(spreadOf(hours(90, 10, 50))).toMatchObject({ low: 10, median: 50, high: 90 });
  expect(spreadOf(hours(10, 20, 30, 400))).toMatchObject({ low: 10, median: 25, high: 400 });
  expect(spreadOf(hours(1, 2, 3, 4, 5, 6, 7, 800))).toMatchObject({ low: 2, median: 5, high: 7 });
});

test("the order in which they were told changes nothing", () => {
  fc.assert(
    fc.property(some, fc.func(fc.integer()), (all, key) => {
      const shuffled = all.toSorted((a, b) => key(a) - key(b));
      expect(spreadOf(shuffled)).toEqual(spreadOf(all));
    }),
  );
});

test("low, middle and high lie in their order within what was told, and every one told is counted", () => {
  fc.assert(
    fc.property(some, (all) => {
      const spread = spreadOf(all);
      const figures = all.map((one) => one.hours);
      expect(spread?.n).toBe(all.length);
      expect(spread?.estimates).toBe(all.filter(({ estimate }) => estimate).length);
      const { low = Number.NaN, median = Number.NaN, high = Number.NaN } = spread ?? {};
      expect([low <= median, median <= high]).toEqual([true, true]);
      expect([figures.includes(low), figures.includes(high)]).toEqual([true, true]);
    }),
  );
});

test("a quarter took the low or less and a quarter the high or more, half the middle or less", () => {
  fc.assert(
    fc.property(some, (all) => {
      const { low = 0, median = 0, high = 0 } = spreadOf(all) ?? {};
      const share = (holds: (one: number) => boolean) =>
        all.filter((one) => holds(one.hours)).length / all.length;
      expect(share((one) => one <= low)).toBeGreaterThanOrEqual(0.25);
      expect(share((one) => one >= high)).toBeGreaterThanOrEqual(0.25);
      expect(share((one) => one <= median)).toBeGreaterThanOrEqual(0.5);
      // From four on the quarters are narrower than least and most, unless these say the same.
      if (all.length >= 8) {
        expect(share((one) => one < low)).toBeLessThan(0.25);
        expect(share((one) => one > high)).toBeLessThan(0.25);
      }
    }),
  );
});

test("twice the hours is twice the spread", () => {
  fc.assert(
    fc.property(some, (all) => {
      const twice = spreadOf(all.map((one) => ({ ...one, hours: one.hours * 2 })));
      const once = spreadOf(all);
      expect(twice?.low).toBe((once?.low ?? 0) * 2);
      expect(twice?.high).toBe((once?.high ?? 0) * 2);
      expect(Math.abs((twice?.median ?? 0) - (once?.median ?? 0) * 2)).toBeLessThanOrEqual(1);
    }),
  );
});
