import type { Right } from "#contract/access";
import { dutchDate } from "#platform/context";
import type { StoredRight } from "./right-store.ts";

/** A right is confirmed for a year at a time, so that nobody keeps one who left long ago. */
export const yearsConfirmed = 1;
/** Days before a right ends in which its administrators are asked to confirm it. */
export const reminderDays = 30;

/** Until when a right that is given or confirmed now counts: this day next year. */
export function confirmedFrom(now: Date): string {
  const [year = "", ...rest] = dutchDate(now).split("-");
  const day = `${Number(year) + yearsConfirmed}-${rest.join("-")}`;
  // 29 February has no next year.
  return day.endsWith("-02-29") ? day.replace(/29$/, "28") : day;
}

/** Whether nobody confirmed it in time. Its last day counts. */
export const isLapsed = ({ confirmed_until }: Pick<StoredRight, "confirmed_until">, now: Date) =>
  confirmed_until < dutchDate(now);

/** A right as the API tells it. */
export const rightTold = (right: StoredRight, now: Date) => ({
  right: right.held,
  since: right.since.toISOString(),
  confirmedUntil: right.confirmed_until,
  lapsed: isLapsed(right, now),
});

/** What speaks or writes for an organisation. An adviser holds none of these at a municipality. */
export const answeringRights: readonly Right[] = [
  "editor",
  "confirmer",
  "mandate-holder",
  "administrator",
];
