import { type DayOff, daysOffBetween } from "./days-off.ts";
import { areDesignatedDaysKnown } from "./designated-days.ts";
import type { HolidaySettings } from "./holidays-of.ts";
import { countOf, writtenDay, yearOf } from "./plain-day.ts";
import { workingDaysAfter } from "./working-days-after.ts";

/** So much time, counted from the day after something happened. */
export interface Term {
  readonly days: number;
  readonly in: "working-days" | "calendar-days";
}

export interface EndOfTerm {
  /** The last day on which it is in time, until midnight. */
  readonly last: string;
  /** The days in between that were not counted; none of a term in calendar days. */
  readonly skipped: readonly DayOff[];
  /**
   * Years of which it is not known yet which days are designated. As long as there are some, the last day can still become a
   * later one, never an earlier one.
   */
  readonly unknown: readonly number[];
}

/** When a term ends that began on a day, and why then. A term in calendar days ends on any day, also on a holiday. */
export function endOfTerm(term: Term, day: string, settings: HolidaySettings): EndOfTerm {
  if (term.in === "calendar-days") {
    return { last: writtenDay(countOf(day) + term.days), skipped: [], unknown: [] };
  }
  const last = workingDaysAfter(day, term.days, settings);
  const skipped = daysOffBetween(day, last, settings);
  const unknown: number[] = [];
  for (let year = yearOf(countOf(day)); year <= yearOf(countOf(last)); year += 1) {
    if (!areDesignatedDaysKnown(year)) unknown.push(year);
  }
  return { last, skipped, unknown };
}
