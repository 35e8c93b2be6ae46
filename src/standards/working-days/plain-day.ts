import { CannotReckon } from "./cannot-reckon.ts";

/**
 * A day as the number of days since 1 January 1970. A day of the calendar is no moment: it has no hour and no time zone, so
 * no clock is put forward or back within it.
 */
export type DayCount = number;

const milliseconds = 86_400_000;

/**
 * The years that can be asked for. Before them nobody has a question, and we did not look up what the law was; after them
 * nobody can know what it will be, and a year that was typed wrongly is likelier.
 */
export const [firstYear, lastYear] = [2000, 2099];

/** A day that is written as 2026-11-27. */
export function countOf(day: string): DayCount {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(day) ? Date.parse(`${day}T00:00:00Z`) : Number.NaN;
  // A day that does not exist becomes another one, or none.
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(day)) {
    throw new CannotReckon({
      nl: `${day} is geen dag. Schrijf een dag als 2026-11-27.`,
      en: `${day} is no day. Write a day as 2026-11-27.`,
    });
  }
  judgeYear(Number(day.slice(0, 4)));
  return time / milliseconds;
}

export function writtenDay(day: DayCount): string {
  const written = new Date(day * milliseconds).toISOString().slice(0, 10);
  judgeYear(yearOf(day));
  return written;
}

export const yearOf = (day: DayCount): number => new Date(day * milliseconds).getUTCFullYear();

/** From 0, a Sunday, to 6. */
export const weekdayOf = (day: DayCount): number => new Date(day * milliseconds).getUTCDay();

/** A month counts from 1. */
export const dayIn = (year: number, month: number, day: number): DayCount =>
  Date.UTC(year, month - 1, day) / milliseconds;

export function judgeYear(year: number): void {
  if (Number.isInteger(year) && year >= firstYear && year <= lastYear) return;
  throw new CannotReckon({
    nl: `${year}: werkdagen zijn te berekenen van ${firstYear} tot en met ${lastYear}. Van andere jaren is hier niet bekend welke feestdagen de wet noemt.`,
    en: `${year}: working days can be reckoned from ${firstYear} to ${lastYear}. Of other years it is not known here which holidays the law names.`,
  });
}
