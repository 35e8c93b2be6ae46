/** Days as they are written, `YYYY-MM-DD`. */

const dayInMilliseconds = 86_400_000;

const written = (moment: number): string => new Date(moment).toISOString().slice(0, 10);

export const isDay = (text: string): boolean =>
  /^\d{4}-\d\d-\d\d$/.test(text) &&
  !Number.isNaN(Date.parse(text)) &&
  written(Date.parse(text)) === text;

export const daysAfter = (day: string, days: number): string =>
  written(Date.parse(day) + days * dayInMilliseconds);

export const earliest = (...days: readonly string[]): string =>
  written(Math.min(...days.map((day) => Date.parse(day))));

/** How many days another day comes after this one. */
export const daysBetween = (day: string, other: string): number =>
  (Date.parse(other) - Date.parse(day)) / dayInMilliseconds;

export interface Period {
  readonly Begindatum: string;
  readonly Einddatum: string;
}

/** The calendar month so many months before that of a day. */
export function monthBefore(day: string, months: number): Period {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7)) - 1 - months;
  return {
    Begindatum: written(Date.UTC(year, month, 1)),
    Einddatum: written(Date.UTC(year, month + 1, 0)),
  };
}
