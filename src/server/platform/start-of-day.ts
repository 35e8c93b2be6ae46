import { dutchDate } from "./context.ts";

/** The moment at which a date begins in the Netherlands: one or two hours before it does in Greenwich. */
export function startOfDay(date: string): Date {
  const greenwich = Date.parse(`${date}T00:00:00Z`);
  const summer = new Date(greenwich - 2 * 3_600_000);
  return dutchDate(summer) === date ? summer : new Date(greenwich - 3_600_000);
}
