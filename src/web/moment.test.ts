import { expect, test } from "vitest";
import { dayOf, daysBetween, timeOf, yearsAfter } from "./moment.ts";

test("an evening in winter is the next day in the Netherlands, one hour ahead", () => {
  expect([dayOf("2026-11-24T23:30:00Z"), timeOf("2026-11-24T23:30:00Z")]).toEqual([
    "2026-11-25",
    "00:30",
  ]);
});

test("days are counted over the change of the clock", () => {
  expect(daysBetween("2026-10-24", "2026-10-26")).toBe(2);
  expect(daysBetween("2026-10-26", "2026-10-24")).toBe(-2);
});

test("29 February falls on the 28th of a year without it", () => {
  expect([yearsAfter("2028-02-29", 1), yearsAfter("2028-02-29", 4)]).toEqual([
    "2029-02-28",
    "2032-02-29",
  ]);
});
