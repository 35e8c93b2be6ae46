const hour = 3_600_000;

/**
 * The day in the Netherlands at a moment, as `2026-11-27`. Reckoned, because what knows all time zones takes longer to load
 * than a message takes to check. Summer time begins and ends on the last Sunday of March and October, at 1:00 UTC (Directive
 * 2000/84/EC).
 */
export function dutchDay(now: Date): string {
  const year = now.getUTCFullYear();
  const isSummer = lastSunday(year, 2) <= now.getTime() && now.getTime() < lastSunday(year, 9);
  return new Date(now.getTime() + (isSummer ? 2 : 1) * hour).toISOString().slice(0, 10);
}

/** One o'clock on the last Sunday of a month, which is counted from 0. */
function lastSunday(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month + 1, 0));
  return Date.UTC(year, month, last.getUTCDate() - last.getUTCDay(), 1);
}
