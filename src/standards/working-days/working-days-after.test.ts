import fc from "fast-check";
import { expect, test } from "vitest";
import { CannotReckon } from "./cannot-reckon.ts";
import { daysOffBetween } from "./days-off.ts";
import type { HolidaySettings } from "./holidays-of.ts";
import { isWorkingDay, workingDaysAfter } from "./working-days-after.ts";

const law: HolidaySettings = { goodFriday: true, liberationDay: "every-year" };

const day = fc
  .integer({ min: Date.UTC(2000, 0, 1) / 86_400_000, max: Date.UTC(2098, 0, 1) / 86_400_000 })
  .map((count) => new Date(count * 86_400_000).toISOString().slice(0, 10));
const count = fc.integer({ min: 1, max: 30 });
const settings: fc.Arbitrary<HolidaySettings> = fc.record({
  goodFriday: fc.boolean(),
  liberationDay: fc.constantFrom("every-year", "every-five-years", "never"),
});

test("the last day is a working day: no Saturday, no Sunday, no holiday", () => {
  fc.assert(
    fc.property(day, count, settings, (from, days, own) => {
      const last = workingDaysAfter(from, days, own);
      expect(new Date(last).getUTCDay() % 6).not.toBe(0);
      expect(last).not.toMatch(/-(?:01-01|12-25|12-26)$/);
      expect(isWorkingDay(last, own)).toBe(true);
    }),
  );
});

test("a message that comes later is never due sooner", () => {
  fc.assert(
    fc.property(day, day, count, settings, (one, other, days, own) => {
      const [first = "", second = ""] = [one, other].sort();
      expect(workingDaysAfter(first, days, own) <= workingDaysAfter(second, days, own)).toBe(true);
    }),
  );
});

test("a day more is a later day, and so many days are as many times one", () => {
  fc.assert(
    fc.property(day, count, settings, (from, days, own) => {
      const last = workingDaysAfter(from, days, own);
      const next = workingDaysAfter(from, days + 1, own);
      expect(next > last).toBe(true);
      expect(workingDaysAfter(last, 1, own)).toBe(next);
    }),
  );
});

test("each day in between was counted or is told as skipped", () => {
  fc.assert(
    fc.property(day, count, settings, (from, days, own) => {
      const last = workingDaysAfter(from, days, own);
      const all = (Date.parse(last) - Date.parse(from)) / 86_400_000;
      expect(daysOffBetween(from, last, own)).toHaveLength(all - days);
    }),
  );
});

test("the first day is left out, the last is not", () => {
  const days = daysOffBetween("2026-04-03", "2026-04-05", law).map(({ day: off }) => off);
  expect(days).toEqual(["2026-04-04", "2026-04-05"]);
});

test("a holiday fewer never makes it later", () => {
  const fewer: HolidaySettings = { goodFriday: false, liberationDay: "never" };
  fc.assert(
    fc.property(day, count, (from, days) => {
      expect(workingDaysAfter(from, days, fewer) <= workingDaysAfter(from, days, law)).toBe(true);
    }),
  );
});

test.each(["2026-02-29", "2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "20260101", "x"])(
  "%j is no day",
  (written) => {
    expect(() => workingDaysAfter(written, 3, law)).toThrow(/is no day/);
    expect(() => isWorkingDay(written, law)).toThrow(CannotReckon);
  },
);

test.each([0, -1, 1.5, Number.NaN, Number.POSITIVE_INFINITY])(
  "%d is no number of working days",
  (days) => {
    expect(() => workingDaysAfter("2026-01-01", days, law)).toThrow(/whole number from 1 on/);
  },
);

test("a day outside the years that are known is refused, and so is an end outside of them", () => {
  expect(() => workingDaysAfter("1999-12-31", 3, law)).toThrow(/^1999: .* from 2000 to 2099/);
  expect(() => workingDaysAfter("2099-12-30", 3, law)).toThrow(/^2100: /);
  expect(workingDaysAfter("2099-12-28", 3, law)).toBe("2099-12-31");
});

test("a leap day is a day", () => {
  expect(workingDaysAfter("2028-02-28", 1, law)).toBe("2028-02-29");
  expect(isWorkingDay("2028-02-29", law)).toBe(true);
});
