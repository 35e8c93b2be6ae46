import type { UseStatus } from "#contract/adoption";
import { type Said, saidIn, stepsOf, type UseRow } from "./use.ts";

/**
 * Whether the one ends and the other begins: it turns to not used or back, or what was phased out is used again. Phased
 * out follows on use as a step of it; that of today alone is a slip when it is taken back today.
 */
export function hasTurned(before: UseRow, said: Said, today: string): boolean {
  if (before.status === "not-used" || said.status === "not-used") {
    return before.status !== said.status;
  }
  return before.status === "phased-out" && said.status !== "phased-out" && leftOn(before) < today;
}

/** Since when what was phased out, or was not used, is so. */
const leftOn = ({ phased_out_on, as_of }: UseRow): string => phased_out_on ?? as_of;

const isYes = ({ status }: Said): boolean => status !== "not-used" && status !== "phased-out";

/** Of what is used again the days that stood stay with the use that ended: it begins anew. */
export function begunAgain(before: UseRow, said: Said, today: string): Said {
  const stood = stepsOf(saidIn(before)).map(([, , day]) => day);
  return isYes(said) && hasTurned(before, said, today)
    ? withoutDays(said, (day) => stood.includes(day))
    : said;
}

/** What another says of a use that begins again: of days on which the organisation said no it tells nothing. */
export const begunSince = (before: UseRow, said: Said): Said =>
  isYes(said) ? withoutDays(said, (day) => day <= leftOn(before)) : said;

export const withoutDays = (said: Said, is: (day: string, status: UseStatus) => boolean): Said => ({
  ...said,
  ...Object.fromEntries(
    stepsOf(said).flatMap(([status, field, day]) =>
      day !== null && is(day, status) ? [[field, null]] : [],
    ),
  ),
});

/**
 * What is said anew of a use that was said before, with the day of which it speaks. A step without a date began when it
 * was said. So what is only worded better keeps its day, and a step that was left keeps its day as a date: what was
 * known of a day before today stays known.
 */
export function continued(
  before: UseRow | undefined,
  said: Said,
  today: string,
): { readonly said: Said; readonly asOf: string } {
  if (!before || hasTurned(before, said, today)) return { said, asOf: today };
  const placeOf = ({ status }: Pick<Said, "status">): number =>
    stepsOf(said).findIndex(([step]) => step === status);
  const was = saidIn(before);
  if (placeOf(said) <= placeOf(was)) return { said, asOf: before.as_of };
  const left = stepsOf(was)[placeOf(was)];
  const [, field, day] = left ?? [];
  // A date that was there and is no more was taken away on purpose.
  if (field === undefined || day !== null || said[field] !== null) return { said, asOf: today };
  const dated = { ...said, [field]: before.as_of };
  return { said: isInOrder(dated) ? dated : said, asOf: today };
}

/** Whether the dates come in the order of the steps. */
function isInOrder(said: Said): boolean {
  const days = stepsOf(said).flatMap(([, , day]) => day ?? []);
  return days.every((day, n) => n === 0 || (days[n - 1] ?? "") <= day);
}
