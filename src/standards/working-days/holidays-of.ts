import { designatedDays } from "./designated-days.ts";
import { easterOf } from "./easter.ts";
import { countOf, type DayCount, dayIn, judgeYear, weekdayOf, writtenDay } from "./plain-day.ts";
import type { Words } from "./words.ts";

/** On which of the days that the law names people work after all. Who works together agrees on it. */
export interface HolidaySettings {
  /** Whether Good Friday is a holiday. */
  readonly goodFriday: boolean;
  /** When 5 May is a holiday. */
  readonly liberationDay: "every-year" | "every-five-years" | "never";
}

/** A day on which the law says that there is nothing to do. It can fall in a weekend, and together with another. */
export interface Holiday {
  readonly day: string;
  readonly name: Words;
  /** Where it stands in the law. */
  readonly source: string;
}

const law = "Algemene termijnenwet, artikel 3";
const [first, second, third] = [`${law}, lid 1`, `${law}, lid 2`, `${law}, lid 3`];

/** The holidays of a year (Algemene termijnenwet, article 3), in the order of the days. */
export function holidaysOf(year: number, settings: HolidaySettings): readonly Holiday[] {
  judgeYear(year);
  const easter = easterOf(year);
  const all = [
    holiday(dayIn(year, 1, 1), "Nieuwjaarsdag", "New Year's Day", first),
    ...(settings.goodFriday ? [holiday(easter - 2, "Goede Vrijdag", "Good Friday", second)] : []),
    holiday(easter + 1, "Tweede Paasdag", "Easter Monday", first),
    birthday(year),
    ...(isLiberationDay(year, settings)
      ? [holiday(dayIn(year, 5, 5), "Bevrijdingsdag", "Liberation Day", first)]
      : []),
    holiday(easter + 39, "Hemelvaartsdag", "Ascension Day", first),
    holiday(easter + 50, "Tweede Pinksterdag", "Whit Monday", first),
    holiday(dayIn(year, 12, 25), "Eerste Kerstdag", "Christmas Day", first),
    holiday(dayIn(year, 12, 26), "Tweede Kerstdag", "Second Day of Christmas", first),
    ...designatedDays(year).map(({ day, decree }) =>
      holiday(countOf(day), "gelijkgestelde dag", "designated day", `${third}: ${decree}`),
    ),
  ];
  return all.sort((one, other) => (one.day < other.day ? -1 : Number(one.day > other.day)));
}

const holiday = (day: DayCount, nl: string, en: string, source: string): Holiday => ({
  day: writtenDay(day),
  name: { nl, en },
  source,
});

/**
 * The day on which the birthday of the King is celebrated, which is no Sunday: then it is the day before. From 2014 on 27
 * April (Stcrt. 2013, 4075), from 1980 to 2013 30 April (royal decree of 24 April 1980, no. 11).
 */
function birthday(year: number): Holiday {
  const day = year < 2014 ? dayIn(year, 4, 30) : dayIn(year, 4, 27);
  const celebrated = weekdayOf(day) === 0 ? day - 1 : day;
  return year < 2014
    ? holiday(celebrated, "Koninginnedag", "Queen's Day", first)
    : holiday(celebrated, "Koningsdag", "King's Day", first);
}

/** The law names 5 May every year. Many collective agreements give it off once in five years, as in 2025. */
function isLiberationDay(year: number, { liberationDay }: HolidaySettings): boolean {
  if (liberationDay === "every-five-years") return year % 5 === 0;
  return liberationDay === "every-year";
}
