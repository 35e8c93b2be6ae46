import { dutchDay as writtenDutchDay } from "#standards/working-days/dutch-day";

/** The day in the Netherlands, as yyyymmdd. */
export const dutchDay = (now: Date): number => Number(writtenDutchDay(now).replaceAll("-", ""));

/** `2026-11-27` as the number 20261127; null when it is no day. */
export function dayNumber(written: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  const day = new Date(`${written}T00:00:00Z`);
  // A day that does not exist becomes another one, or none.
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
  return isDay ? Number(written.replaceAll("-", "")) : null;
}
