import { type DayOff, daysOffBetween } from "./days-off.ts";
import { areDesignatedDaysKnown } from "./designated-days.ts";
import type { HolidaySettings } from "./holidays-of.ts";
import { countOf, writtenDay, yearOf } from "./plain-day.ts";
import { workingDaysAfter } from "./working-days-after.ts";

/** So much time, counted from the day after something happened. */
export interface Term {
  readonly days: number;
  readonly in: "working-days" | "calendar-days";
  /**
   * Of calendar days: a term that the law sets and that ends on a Saturday, a Sunday or a holiday lasts until the next day that
   * is none of these (Algemene termijnenwet, article 1).
   */
  readonly moves?: boolean;
}

export interface EndOfTerm {
  /** The last day on which it is in time, until midnight. */
  readonly last: string;
  /** The days in between that were not counted; of a term in calendar days those on which it does not end. */
  readonly skipped: readonly DayOff[];
  /**
   * Years of which it is not known yet which days are designated. As long as there are some, the last day can still become a
   * later one, never an earlier one.
   */
  readonly unknown: readonly number[];
}

/**
 * When a term ends that began on a day, and why then. A term in calendar days ends on any day, also on a holiday, unless the law
 * moves it.
 */
export function endOfTerm(term: Term, day: string, settings: HolidaySettings): EndOfTerm {
  const end = writtenDay(countOf(day) + term.days);
  if (term.in === "calendar-days" && !term.moves) return { last: end, skipped: [], unknown: [] };
  // The first working day that is not before the end.
  const dayBefore = writtenDay(countOf(end) - 1);
  const [from, count] = term.in === "calendar-days" ? [dayBefore, 1] : [day, term.days];
  const last = workingDaysAfter(from, count, settings);
  const skipped = daysOffBetween(from, last, settings);
  const unknown: number[] = [];
  for (let year = yearOf(countOf(from)); year <= yearOf(countOf(last)); year += 1) {
    if (!areDesignatedDaysKnown(year)) unknown.push(year);
  }
  return { last, skipped, unknown };
}
