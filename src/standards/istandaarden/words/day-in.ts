import { daysIn } from "../calendar.ts";

/** A day as it was written, which need not exist. */
export interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** With numbers in the order of the standard, of the Netherlands, or as figures alone; a time may follow. */
const forms = [
  /^(?<year>\d{4})[-/. ](?<month>\d{1,2})[-/. ](?<day>\d{1,2})(?:[T ].*)?$/,
  /^(?<day>\d{1,2})[-/. ](?<month>\d{1,2})[-/. ](?<year>\d{4})(?:[T ].*)?$/,
  /^(?<year>\d{4})(?<month>\d\d)(?<day>\d\d)$/,
  /^(?<day>\d\d)(?<month>\d\d)(?<year>\d{4})$/,
];

/**
 * The day that somebody may have written in another way than the standard asks. Where more than one can be meant one
 * that exists is taken: `11/27/2026` has no month 27.
 */
export function dayIn(value: string): Day | null {
  const days = forms.flatMap((form) => {
    const { year, month, day } = form.exec(value.trim())?.groups ?? {};
    return year === undefined
      ? []
      : [{ year: Number(year), month: Number(month), day: Number(day) }];
  });
  const [first] = days;
  if (!first) return null;
  return days.find(exists) ?? american(value, first) ?? first;
}

/** The month first: only when the year stands last, for nobody writes it so otherwise. */
function american(value: string, { year, month, day }: Day): Day | null {
  const other = { year, month: day, day: month };
  return /^\s*\d{1,2}[-/. ]\d{1,2}[-/. ]\d{4}/.test(value) && exists(other) ? other : null;
}

export const exists = ({ year, month, day }: Day): boolean =>
  year > 0 && month > 0 && month < 13 && day > 0 && day <= daysIn(year, month);

export const isoOf = ({ year, month, day }: Day): string =>
  [
    String(year).padStart(4, "0"),
    ...[month, day].map((part) => String(part).padStart(2, "0")),
  ].join("-");
