import { expect, test } from "vitest";
import { endOfTerm, type Term } from "./end-of-term.ts";
import { iWmoAndIJw } from "./settings-of-chains.ts";

const term = (days: number, unit: Term["in"] = "working-days"): Term => ({ days, in: unit });

test("it tells the last day, and each day that was skipped with why", () => {
  const { last, skipped, unknown } = endOfTerm(term(3), "2026-04-01", iWmoAndIJw);
  expect([last, unknown]).toEqual(["2026-04-08", []]);
  expect(
    skipped.map(({ day, holidays, weekend }) => [
      day,
      holidays.map(({ name }) => name.nl).join(),
      weekend?.nl ?? null,
    ]),
  ).toEqual([
    ["2026-04-03", "Goede Vrijdag", null],
    ["2026-04-04", "", "zaterdag"],
    ["2026-04-05", "", "zondag"],
    ["2026-04-06", "Tweede Paasdag", null],
  ]);
});

test("a holiday in a weekend is told as both", () => {
  const { skipped } = endOfTerm(term(1), "2026-12-25", iWmoAndIJw);
  expect(skipped[0]).toMatchObject({
    day: "2026-12-26",
    holidays: [{ name: { en: "Second Day of Christmas" } }],
    weekend: { en: "Saturday" },
  });
});

test("it names the years of which the designated days are not known", () => {
  expect(endOfTerm(term(10), "2028-12-20", iWmoAndIJw).unknown).toEqual([2029]);
  expect(endOfTerm(term(10), "2029-12-20", iWmoAndIJw).unknown).toEqual([2029, 2030]);
  expect(endOfTerm(term(600), "2028-06-01", iWmoAndIJw).unknown).toEqual([2029, 2030]);
});

test("in days of the calendar every day counts, and it can end on a holiday", () => {
  const end = endOfTerm(term(14, "calendar-days"), "2026-04-20", iWmoAndIJw);
  expect(end).toEqual({ last: "2026-05-04", skipped: [], unknown: [] });
  expect(endOfTerm(term(56, "calendar-days"), "2026-10-30", iWmoAndIJw).last).toBe("2026-12-25");
  expect(() => endOfTerm(term(14, "calendar-days"), "2099-12-31", iWmoAndIJw)).toThrow(/2100/);
});

test("a term of the law that ends on a day off ends on the next working day", () => {
  const twoWeeks: Term = { days: 14, in: "calendar-days", moves: true };
  const { last, skipped } = endOfTerm(twoWeeks, "2026-12-11", iWmoAndIJw);
  expect(last).toBe("2026-12-28");
  expect(skipped.map(({ day }) => day)).toEqual(["2026-12-25", "2026-12-26", "2026-12-27"]);
  expect(endOfTerm(twoWeeks, "2026-12-10", iWmoAndIJw)).toEqual({
    last: "2026-12-24",
    skipped: [],
    unknown: [],
  });
});
