import { expect, test } from "vitest";
import { daysAfter, daysBetween, earliest, isDay, monthBefore } from "./days.ts";

test("days are counted over months, leap days and years", () => {
  expect([daysAfter("2024-02-28", 2), daysAfter("2026-01-01", -1)]).toEqual([
    "2024-03-01",
    "2025-12-31",
  ]);
  expect(daysBetween("2025-12-31", "2026-03-01")).toBe(60);
  expect(earliest("2026-10-01", "2026-09-30")).toBe("2026-09-30");
});

test("a month before is a whole one, whatever the day", () => {
  expect(monthBefore("2024-03-31", 1)).toEqual({
    Begindatum: "2024-02-01",
    Einddatum: "2024-02-29",
  });
  expect(monthBefore("2026-01-15", 13).Begindatum).toBe("2024-12-01");
});

test.each(["2026-02-30", "2026-2-3", "2026-13-01", "today", ""])("%s is no day", (text) =>
  expect(isDay(text)).toBe(false),
);
