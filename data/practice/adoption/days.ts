/** Adoption is counted in days since this one: ten years before the practice country is opened. */
const FIRST_DAY = Date.UTC(2016, 10, 1);
const MS = 86_400_000;

/** The last day of which anything is told. */
export const LAST_DAY = dayOf("2026-11-15");

export function dayOf(text: string): number {
  return Math.round((Date.parse(`${text}T00:00:00Z`) - FIRST_DAY) / MS);
}

export function textOf(day: number): string {
  return new Date(FIRST_DAY + day * MS).toISOString().slice(0, 10);
}

/** A blank cell where the day is not known. */
export function textOrNull(day: number | null): string | null {
  return day === null ? null : textOf(day);
}

/** So many years after the first day. */
export function yearsIn(years: number): number {
  return Math.floor(years * 365.25);
}
