import { CannotReckon } from "./cannot-reckon.ts";
import { dayOffBy } from "./days-off.ts";
import type { HolidaySettings } from "./holidays-of.ts";
import { countOf, writtenDay } from "./plain-day.ts";

export const isWorkingDay = (day: string, settings: HolidaySettings): boolean =>
  dayOffBy(settings)(countOf(day)) === null;

/**
 * The nth working day after a day, which itself does not count, whatever day it is. Whoever has that many working days has
 * until midnight.
 */
export function workingDaysAfter(day: string, count: number, settings: HolidaySettings): string {
  if (!Number.isInteger(count) || count < 1) {
    throw new CannotReckon({
      nl: `${count}: een aantal werkdagen is een heel getal vanaf 1.`,
      en: `${count}: a number of working days is a whole number from 1 on.`,
    });
  }
  const dayOff = dayOffBy(settings);
  let last = countOf(day);
  for (let left = count; left > 0; ) {
    last += 1;
    if (dayOff(last) === null) left -= 1;
  }
  return writtenDay(last);
}
