import { type Said, saidIn, stepsOf, type UseRow } from "./use.ts";

/** Whether one of the two says that it is not used: then the one ends and the other begins. */
export const hasTurned = (before: UseRow, said: Said): boolean =>
  (before.status === "not-used") !== (said.status === "not-used");

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
  if (!before || hasTurned(before, said)) return { said, asOf: today };
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
export function isInOrder(said: Said): boolean {
  const days = stepsOf(said).flatMap(([, , day]) => day ?? []);
  return days.every((day, n) => n === 0 || (days[n - 1] ?? "") <= day);
}
