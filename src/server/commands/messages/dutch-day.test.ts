import { expect, test } from "vitest";
import { dayNumber, dutchDay } from "./dutch-day.ts";

test("the day is that of the clock in the Netherlands, at every hour of ten years", () => {
  const clock = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
  const wrong: string[] = [];
  // Around each midnight, where a wrong hour is a wrong day.
  for (let day = Date.UTC(2024, 0, 1, 21, 30); day < Date.UTC(2034, 0, 1); day += 86_400_000) {
    for (let hour = 0; hour < 4; hour += 1) {
      const now = new Date(day + hour * 3_600_000);
      if (dutchDay(now) !== Number(clock.format(now).replaceAll("-", ""))) wrong.push(`${now}`);
    }
  }
  expect(wrong).toEqual([]);
});

test.each(["2026-02-30", "2026-13-01", "26-01-01", "2026-1-1", "", "2026-01-01T00:00:00Z"])(
  "%j is no day",
  (written) => {
    expect(dayNumber(written)).toBeNull();
  },
);

test("a day is a number", () => {
  expect(dayNumber("2024-02-29")).toBe(20240229);
});
