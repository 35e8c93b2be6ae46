import { expect, test } from "vitest";
import { dutchDay } from "./dutch-day.ts";
import type { HolidaySettings } from "./holidays-of.ts";
import { workingDaysAfter } from "./working-days-after.ts";

// The last days were not made by the code that is tested: a program in Python (datetime, and zoneinfo for the moments) counted
// them along lists of days that were typed over from the text of the law, of the decrees and of calendars, and its Easters
// were held against those of dateutil. 2025, 2026 and 2027 are three years unlike each other: King's Day falls on a Sunday,
// a Monday and a Tuesday, Christmas on a Thursday, a Friday and a Saturday, and Easter comes late, early and in March.

type Case = readonly [received: string, count: number, last: string, why: string, HolidaySettings];
type MomentCase = readonly [at: string, day: string, count: number, last: string, why: string];

const law: HolidaySettings = { goodFriday: true, liberationDay: "every-year" };
const workOnGoodFriday: HolidaySettings = { goodFriday: false, liberationDay: "every-year" };
const onceInFive: HolidaySettings = { goodFriday: true, liberationDay: "every-five-years" };
const neverFive: HolidaySettings = { goodFriday: true, liberationDay: "never" };
const neither: HolidaySettings = { goodFriday: false, liberationDay: "never" };

const days: readonly Case[] = [
  ["2025-03-03", 3, "2025-03-06", "an ordinary Monday", law],
  ["2025-03-03", 5, "2025-03-10", "an ordinary Monday", law],
  ["2025-03-03", 10, "2025-03-17", "an ordinary Monday", law],
  ["2025-02-27", 3, "2025-03-04", "over the end of February, which has no 29th", law],
  ["2025-02-27", 5, "2025-03-06", "over the end of February, which has no 29th", law],
  ["2025-04-16", 3, "2025-04-23", "over Easter and King's Day on a Saturday", law],
  ["2025-04-16", 5, "2025-04-25", "over Easter and King's Day on a Saturday", law],
  ["2025-04-16", 10, "2025-05-02", "over Easter and King's Day on a Saturday", law],
  ["2025-04-17", 3, "2025-04-24", "the day before Good Friday", law],
  ["2025-04-18", 3, "2025-04-24", "on Good Friday", law],
  ["2025-04-20", 3, "2025-04-24", "on Easter Sunday", law],
  [
    "2025-04-24",
    3,
    "2025-04-29",
    "over King's Day, which is not on Sunday 27 April, and 5 May",
    law,
  ],
  [
    "2025-04-24",
    5,
    "2025-05-01",
    "over King's Day, which is not on Sunday 27 April, and 5 May",
    law,
  ],
  [
    "2025-04-24",
    10,
    "2025-05-09",
    "over King's Day, which is not on Sunday 27 April, and 5 May",
    law,
  ],
  ["2025-04-26", 3, "2025-04-30", "on King's Day, a Saturday", law],
  ["2025-05-05", 3, "2025-05-08", "on 5 May", law],
  [
    "2025-05-26",
    3,
    "2025-06-02",
    "over Ascension Day, the designated day after it, and Whitsun",
    law,
  ],
  [
    "2025-05-26",
    5,
    "2025-06-04",
    "over Ascension Day, the designated day after it, and Whitsun",
    law,
  ],
  [
    "2025-05-26",
    10,
    "2025-06-12",
    "over Ascension Day, the designated day after it, and Whitsun",
    law,
  ],
  ["2025-05-30", 3, "2025-06-04", "on a designated day", law],
  ["2025-06-05", 3, "2025-06-11", "over Whitsun", law],
  ["2025-06-05", 5, "2025-06-13", "over Whitsun", law],
  ["2025-12-22", 3, "2025-12-29", "over Christmas, New Year and the designated day after it", law],
  ["2025-12-22", 5, "2025-12-31", "over Christmas, New Year and the designated day after it", law],
  ["2025-12-22", 10, "2026-01-09", "over Christmas, New Year and the designated day after it", law],
  ["2025-12-31", 3, "2026-01-07", "on the last day of the year", law],
  ["2026-01-01", 3, "2026-01-07", "on New Year's Day", law],
  ["2026-03-31", 3, "2026-04-07", "over Easter", law],
  ["2026-03-31", 5, "2026-04-09", "over Easter", law],
  ["2026-03-31", 10, "2026-04-16", "over Easter", law],
  ["2026-04-03", 3, "2026-04-09", "on Good Friday", law],
  ["2026-04-04", 3, "2026-04-09", "on the Saturday of Easter", law],
  ["2026-04-24", 3, "2026-04-30", "over King's Day on a Monday, and 5 May on a Tuesday", law],
  ["2026-04-24", 5, "2026-05-04", "over King's Day on a Monday, and 5 May on a Tuesday", law],
  ["2026-04-24", 10, "2026-05-12", "over King's Day on a Monday, and 5 May on a Tuesday", law],
  ["2026-05-12", 3, "2026-05-19", "over Ascension Day, a designated day and Whitsun", law],
  ["2026-05-12", 5, "2026-05-21", "over Ascension Day, a designated day and Whitsun", law],
  ["2026-05-12", 10, "2026-05-29", "over Ascension Day, a designated day and Whitsun", law],
  ["2026-05-25", 3, "2026-05-28", "on Whit Monday", law],
  ["2026-07-10", 3, "2026-07-15", "on a Friday in summer", law],
  ["2026-07-10", 10, "2026-07-24", "on a Friday in summer", law],
  ["2026-12-23", 3, "2026-12-29", "over Christmas on a Friday and a Saturday, and New Year", law],
  ["2026-12-23", 5, "2026-12-31", "over Christmas on a Friday and a Saturday, and New Year", law],
  ["2026-12-23", 10, "2027-01-08", "over Christmas on a Friday and a Saturday, and New Year", law],
  ["2027-02-26", 3, "2027-03-03", "over the end of February", law],
  ["2027-03-24", 3, "2027-03-31", "over Easter in March", law],
  ["2027-03-24", 5, "2027-04-02", "over Easter in March", law],
  ["2027-03-24", 10, "2027-04-09", "over Easter in March", law],
  [
    "2027-04-26",
    3,
    "2027-04-30",
    "over King's Day, 5 May, Ascension Day and a designated day",
    law,
  ],
  [
    "2027-04-26",
    5,
    "2027-05-04",
    "over King's Day, 5 May, Ascension Day and a designated day",
    law,
  ],
  [
    "2027-04-26",
    10,
    "2027-05-14",
    "over King's Day, 5 May, Ascension Day and a designated day",
    law,
  ],
  ["2027-05-04", 3, "2027-05-12", "5 May, Ascension Day and a designated day in a row", law],
  ["2027-05-14", 3, "2027-05-20", "over Whitsun", law],
  ["2027-12-23", 3, "2027-12-28", "Christmas in a weekend is not made up for", law],
  ["2027-12-23", 5, "2027-12-30", "Christmas in a weekend is not made up for", law],
  ["2027-12-23", 10, "2028-01-06", "Christmas in a weekend is not made up for", law],
  ["2027-12-31", 3, "2028-01-05", "New Year's Day on a Saturday is not made up for", law],
  ["2025-04-17", 3, "2025-04-23", "Good Friday is a working day", workOnGoodFriday],
  ["2025-04-18", 5, "2025-04-28", "on Good Friday, a working day", workOnGoodFriday],
  ["2026-04-01", 3, "2026-04-07", "Good Friday is a working day", workOnGoodFriday],
  ["2026-04-01", 5, "2026-04-09", "Good Friday is a working day", workOnGoodFriday],
  ["2027-03-24", 3, "2027-03-30", "Good Friday is a working day", workOnGoodFriday],
  ["2025-05-01", 3, "2025-05-07", "5 May is a holiday in 2025", onceInFive],
  ["2026-05-01", 3, "2026-05-06", "5 May is none in 2026", onceInFive],
  ["2026-05-01", 5, "2026-05-08", "5 May is none in 2026", onceInFive],
  ["2027-05-03", 3, "2027-05-10", "5 May is none in 2027", onceInFive],
  ["2025-05-01", 3, "2025-05-06", "5 May never is", neverFive],
  ["2027-05-04", 3, "2027-05-11", "5 May never is", neverFive],
  ["2026-03-31", 10, "2026-04-15", "neither of both is a holiday", neither],
  ["2026-04-23", 10, "2026-05-08", "neither of both is a holiday", neither],
];

const moments: readonly MomentCase[] = [
  [
    "2025-03-29T22:59:59Z",
    "2025-03-29",
    3,
    "2025-04-02",
    "a second before the day on which summer time begins",
  ],
  ["2025-03-29T23:30:00Z", "2025-03-30", 3, "2025-04-02", "half past midnight, winter time still"],
  [
    "2025-03-30T01:30:00Z",
    "2025-03-30",
    3,
    "2025-04-02",
    "in the hour after the one that is left out",
  ],
  [
    "2025-03-30T21:30:00Z",
    "2025-03-30",
    3,
    "2025-04-02",
    "half past eleven in the evening, summer time",
  ],
  ["2025-03-30T22:30:00Z", "2025-03-31", 3, "2025-04-03", "Monday already, by summer time"],
  ["2025-03-30T23:30:00Z", "2025-03-31", 3, "2025-04-03", "Monday already"],
  [
    "2025-10-25T22:30:00Z",
    "2025-10-26",
    5,
    "2025-10-31",
    "the day on which summer time ends, half past midnight",
  ],
  [
    "2025-10-26T00:30:00Z",
    "2025-10-26",
    5,
    "2025-10-31",
    "in the hour that comes twice, the first time",
  ],
  [
    "2025-10-26T01:30:00Z",
    "2025-10-26",
    5,
    "2025-10-31",
    "in the hour that comes twice, the second time",
  ],
  ["2025-10-26T22:30:00Z", "2025-10-26", 5, "2025-10-31", "Sunday still, by winter time"],
  ["2025-10-26T23:30:00Z", "2025-10-27", 5, "2025-11-03", "Monday already"],
  ["2026-03-28T23:30:00Z", "2026-03-29", 3, "2026-04-01", "the day on which summer time begins"],
  ["2026-03-29T21:59:59Z", "2026-03-29", 3, "2026-04-01", "the last second of that day"],
  [
    "2026-03-29T22:00:00Z",
    "2026-03-30",
    3,
    "2026-04-02",
    "the first of the day after, towards Easter",
  ],
  ["2026-03-29T23:30:00Z", "2026-03-30", 10, "2026-04-15", "the day after, over Easter"],
  [
    "2026-10-25T22:59:59Z",
    "2026-10-25",
    3,
    "2026-10-28",
    "the last second of the day on which summer time ends",
  ],
  ["2026-10-25T23:00:00Z", "2026-10-26", 3, "2026-10-29", "the first of the day after"],
  ["2026-10-25T23:30:00Z", "2026-10-26", 10, "2026-11-09", "the day after"],
  [
    "2027-03-27T23:30:00Z",
    "2027-03-28",
    3,
    "2027-04-01",
    "Easter Sunday, on which summer time begins",
  ],
  ["2027-03-28T22:30:00Z", "2027-03-29", 3, "2027-04-01", "Easter Monday already"],
  ["2027-03-28T23:30:00Z", "2027-03-29", 5, "2027-04-05", "Easter Monday already"],
  [
    "2027-10-31T22:30:00Z",
    "2027-10-31",
    3,
    "2027-11-03",
    "the day on which summer time ends, half past eleven in the evening",
  ],
  ["2027-10-31T23:30:00Z", "2027-11-01", 3, "2027-11-04", "the day after"],
  [
    "2025-12-31T23:30:00Z",
    "2026-01-01",
    3,
    "2026-01-07",
    "New Year's Day of the next year already",
  ],
  ["2026-04-02T22:15:00Z", "2026-04-03", 3, "2026-04-09", "Good Friday already"],
];

test.each(days)(
  "received on %s, %i working days end on %s: %s",
  (received, count, last, _, own) => {
    expect(workingDaysAfter(received, count, own)).toBe(last);
  },
);

test.each(moments)(
  "received at %s is on %s, and %i working days end on %s: %s",
  (at, day, count, last) => {
    expect(dutchDay(new Date(at))).toBe(day);
    expect(workingDaysAfter(dutchDay(new Date(at)), count, law)).toBe(last);
  },
);
