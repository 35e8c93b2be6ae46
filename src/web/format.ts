import type { Language } from "./language.ts";

const locales = { nl: "nl-NL", en: "en-GB" } as const;

/** Writes numbers and dates as the language does. Dates of the contract have no time zone. */
export interface Format {
  number(value: number, decimals?: number): string;
  percent(value: number): string;
  /** Of a date, a month or a year: `2026-01-01`, `2026-05`, `2026`. */
  date(value: string): string;
  shortDate(value: string): string;
  list(items: readonly string[]): string;
  /** `a, b of c`: one of them will do. */
  oneOf(items: readonly string[]): string;
}

const shapes = {
  long: { 10: { day: "numeric", month: "long", year: "numeric" } },
  short: { 10: { day: "numeric", month: "short", year: "numeric" } },
} as const;

export function formatFor(language: Language): Format {
  const locale = locales[language];
  const date = (value: string, shape: keyof typeof shapes): string => {
    if (!/^\d{4}(-\d{2}){0,2}$/.test(value) || value.length === 4) return value;
    const day = new Date(`${value.length === 7 ? `${value}-01` : value}T00:00:00Z`);
    const parts =
      value.length === 7 ? ({ month: "long", year: "numeric" } as const) : shapes[shape][10];
    return new Intl.DateTimeFormat(locale, { ...parts, timeZone: "UTC" }).format(day);
  };
  return {
    number: (value, decimals = 0) =>
      new Intl.NumberFormat(locale, {
        minimumFractionDigits: decimals,
        maximumFractionDigits: decimals,
      }).format(value),
    percent: (value) =>
      `${new Intl.NumberFormat(locale, { maximumFractionDigits: 1, signDisplay: "exceptZero" }).format(value)}${language === "nl" ? " " : ""}%`,
    date: (value) => date(value, "long"),
    shortDate: (value) => date(value, "short"),
    list: (items) => new Intl.ListFormat(locale, { type: "conjunction" }).format(items),
    oneOf: (items) => new Intl.ListFormat(locale, { type: "disjunction" }).format(items),
  };
}
