import { dutchDate } from "../context.ts";

// The weekly mail is there when the working week begins.
const hour = 8;

/** The first Monday after a moment, at eight in the morning in the Netherlands, in summer time and in winter time. */
export function nextMonday(after: Date): Date {
  const today = new Date(`${dutchDate(after)}T00:00:00Z`);
  // Monday is day 1; today counts, when it is before eight.
  const daysAhead = (8 - today.getUTCDay()) % 7;
  const monday = atEight(today, daysAhead);
  return monday > after ? monday : atEight(today, daysAhead + 7);
}

function atEight(date: Date, daysAhead: number): Date {
  const asUtc = new Date(date.getTime());
  asUtc.setUTCDate(asUtc.getUTCDate() + daysAhead);
  asUtc.setUTCHours(hour);
  // The clock there is one or two hours ahead; it never changes near eight.
  const winter = new Date(asUtc.getTime() - 3_600_000);
  return hourThere(winter) === hour ? winter : new Date(asUtc.getTime() - 2 * 3_600_000);
}

const clockThere = new Intl.DateTimeFormat("en-GB", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  hourCycle: "h23",
});
const hourThere = (moment: Date): number => Number(clockThere.format(moment));
