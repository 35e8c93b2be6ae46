const hour = 3_600_000;

/**
 * The day in the Netherlands, as yyyymmdd. Reckoned, because what knows all time zones takes longer to load than a message
 * takes to check. Summer time begins and ends on the last Sunday of March and October, at 1:00 UTC (Directive 2000/84/EC).
 */
export function dutchDay(now: Date): number {
  const year = now.getUTCFullYear();
  const isSummer = lastSunday(year, 2) <= now.getTime() && now.getTime() < lastSunday(year, 9);
  const there = new Date(now.getTime() + (isSummer ? 2 : 1) * hour);
  return there.getUTCFullYear() * 10_000 + (there.getUTCMonth() + 1) * 100 + there.getUTCDate();
}

/** One o'clock on the last Sunday of a month, which is counted from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}

/** `2026-11-27` as the number 20261127; null when it is no day. */
export function dayNumber(written: string): number | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(written)) return null;
  const day = new Date(`${written}T00:00:00Z`);
  // A day that does not exist becomes another one, or none.
  const isDay = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(written);
  return isDay ? Number(written.replaceAll("-", "")) : null;
}
