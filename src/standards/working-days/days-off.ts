import { type Holiday, type HolidaySettings, holidaysOf } from "./holidays-of.ts";
import { countOf, type DayCount, weekdayOf, writtenDay, yearOf } from "./plain-day.ts";
import type { Words } from "./words.ts";

/** A day that is no working day, and why. */
export interface DayOff {
  readonly day: string;
  /** More than one when holidays fall together; none on an ordinary Saturday or Sunday. */
  readonly holidays: readonly Holiday[];
  /** Saturday or Sunday; null on another day. */
  readonly weekend: Words | null;
}

const weekends: Readonly<Record<number, Words>> = {
  0: { nl: "zondag", en: "Sunday" },
  6: { nl: "zaterdag", en: "Saturday" },
};

/** Tells of a day why it is no working day; null when it is one. Remembers the years it has seen. */
export function dayOffBy(settings: HolidaySettings): (day: DayCount) => DayOff | null {
  const seen = new Map<number, readonly Holiday[]>();
  return (day) => {
    const year = yearOf(day);
    const ofYear = seen.get(year) ?? holidaysOf(year, settings);
    seen.set(year, ofYear);
    const written = writtenDay(day);
    const holidays = ofYear.filter((one) => one.day === written);
    const weekend = weekends[weekdayOf(day)] ?? null;
    return weekend || holidays.length > 0 ? { day: written, holidays, weekend } : null;
  };
}

/** The days after the first, up to and including the last, that are no working days. */
export function daysOffBetween(
  after: string,
  until: string,
  settings: HolidaySettings,
): readonly DayOff[] {
  const dayOff = dayOffBy(settings);
  const last = countOf(until);
  const all: DayOff[] = [];
  for (let day = countOf(after) + 1; day <= last; day += 1) {
    const off = dayOff(day);
    if (off) all.push(off);
  }
  return all;
}
