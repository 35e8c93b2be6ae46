import { dutchDate } from "./context.ts";

/** The plain date, in the Netherlands, a number of days after a moment; before it when the number is negative. */
export const daysAfter = (now: Date, days: number): string =>
  dutchDate(new Date(now.getTime() + days * 24 * 3_600_000));
