import { expect, test } from "vitest";
import { areDesignatedDaysKnown, designatedDays } from "./designated-days.ts";
import { type HolidaySettings, holidaysOf } from "./holidays-of.ts";

const law: HolidaySettings = { goodFriday: true, liberationDay: "every-year" };
const dayOf = (year: number, name: string, settings = law): string | undefined =>
  holidaysOf(year, settings).find((one) => one.name.nl === name)?.day;

// As dateutil (Python) has them, ten years on a line.
const easters = [
  "04-23 04-15 03-31 04-20 04-11 03-27 04-16 04-08 03-23 04-12",
  "04-04 04-24 04-08 03-31 04-20 04-05 03-27 04-16 04-01 04-21",
  "04-12 04-04 04-17 04-09 03-31 04-20 04-05 03-28 04-16 04-01",
  "04-21 04-13 03-28 04-17 04-09 03-25 04-13 04-05 04-25 04-10",
  "04-01 04-21 04-06 03-29 04-17 04-09 03-25 04-14 04-05 04-18",
  "04-10 04-02 04-21 04-06 03-29 04-18 04-02 04-22 04-14 03-30",
  "04-18 04-10 03-26 04-15 04-06 03-29 04-11 04-03 04-22 04-14",
  "03-30 04-19 04-10 03-26 04-15 04-07 04-19 04-11 04-03 04-23",
  "04-07 03-30 04-19 04-04 03-26 04-15 03-31 04-20 04-11 04-03",
  "04-16 04-08 03-30 04-12 04-04 04-24 04-15 03-31 04-20 04-12",
]
  .join(" ")
  .split(" ");

test("what hangs on Easter is right in every year from 2000 to 2099", () => {
  const later = (day: string, days: number): string =>
    new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
  expect(easters).toHaveLength(100);
  easters.forEach((written, index) => {
    const year = 2000 + index;
    const easter = `${year}-${written}`;
    expect([
      dayOf(year, "Goede Vrijdag"),
      dayOf(year, "Tweede Paasdag"),
      dayOf(year, "Hemelvaartsdag"),
      dayOf(year, "Tweede Pinksterdag"),
    ]).toEqual([-2, 1, 39, 50].map((days) => later(easter, days)));
  });
});

test("the holidays of 2026 are those that the law names, in the order of the days", () => {
  expect(holidaysOf(2026, law).map(({ day, name }) => `${day} ${name.en}`)).toEqual([
    "2026-01-01 New Year's Day",
    "2026-01-02 designated day",
    "2026-04-03 Good Friday",
    "2026-04-06 Easter Monday",
    "2026-04-27 King's Day",
    "2026-05-05 Liberation Day",
    "2026-05-14 Ascension Day",
    "2026-05-15 designated day",
    "2026-05-25 Whit Monday",
    "2026-12-25 Christmas Day",
    "2026-12-26 Second Day of Christmas",
  ]);
});

test.each([
  [2000, "Koninginnedag", "2000-04-29"],
  [2006, "Koninginnedag", "2006-04-29"],
  [2013, "Koninginnedag", "2013-04-30"],
  [2014, "Koningsdag", "2014-04-26"],
  [2015, "Koningsdag", "2015-04-27"],
  [2025, "Koningsdag", "2025-04-26"],
  [2026, "Koningsdag", "2026-04-27"],
  [2031, "Koningsdag", "2031-04-26"],
])("in %i it is %s on %s, never on a Sunday", (year, name, day) => {
  expect(dayOf(year, name)).toBe(day);
});

test("Good Friday and 5 May are holidays as who works together chose", () => {
  const own: HolidaySettings = { goodFriday: false, liberationDay: "every-five-years" };
  expect(dayOf(2025, "Goede Vrijdag", own)).toBeUndefined();
  expect(dayOf(2025, "Bevrijdingsdag", own)).toBe("2025-05-05");
  expect(dayOf(2026, "Bevrijdingsdag", own)).toBeUndefined();
  expect(dayOf(2030, "Bevrijdingsdag", own)).toBe("2030-05-05");
  expect(dayOf(2025, "Bevrijdingsdag", { ...own, liberationDay: "never" })).toBeUndefined();
});

test("two holidays on one day are both told", () => {
  const both = holidaysOf(2016, law).filter(({ day }) => day === "2016-05-05");
  expect(both.map(({ name }) => name.nl)).toEqual(["Bevrijdingsdag", "Hemelvaartsdag"]);
});

test("every holiday says where it stands in the law, and a designated day in which decree", () => {
  for (let year = 2017; year <= 2028; year += 1) {
    for (const { name, source } of holidaysOf(year, law)) {
      expect(source).toMatch(
        name.nl === "gelijkgestelde dag"
          ? /^Algemene termijnenwet, artikel 3, lid 3: Besluit /
          : /^Algemene termijnenwet, artikel 3, lid [12]$/,
      );
    }
  }
});

test("a designated day is a day from Monday to Friday that is no holiday already", () => {
  for (let year = 2017; year <= 2028; year += 1) {
    const days = holidaysOf(year, law).map(({ day }) => day);
    for (const { day } of designatedDays(year)) {
      expect(new Date(day).getUTCDay() % 6).not.toBe(0);
      expect(days.filter((one) => one === day)).toHaveLength(1);
    }
  }
});

test("of years without a decree it is not known which days are designated", () => {
  const known = [2016, 2017, 2022, 2025, 2026, 2028, 2029].filter(areDesignatedDaysKnown);
  expect(known).toEqual([2017, 2022, 2025, 2026, 2028]);
});

test.each([1999, 2100, 2026.5, Number.NaN])(
  "the year %d is refused, with the years that can be asked for",
  (year) => {
    expect(() => holidaysOf(year, law)).toThrow(/from 2000 to 2099/);
  },
);
