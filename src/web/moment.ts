const dutchDay = new Intl.DateTimeFormat("sv-SE", { timeZone: "Europe/Amsterdam" });
const dutchTime = new Intl.DateTimeFormat("nl-NL", {
  timeZone: "Europe/Amsterdam",
  hour: "2-digit",
  minute: "2-digit",
});

/** The day in the Netherlands of a moment, as the API counts days. */
export const dayOf = (moment: Date | string): string => dutchDay.format(new Date(moment));

/** Hours and minutes in the Netherlands. */
export const timeOf = (moment: Date | string): string => dutchTime.format(new Date(moment));

/** Days from one day to another; negative when that day is past. */
export const daysBetween = (from: string, until: string): number =>
  Math.round((Date.parse(until) - Date.parse(from)) / 86_400_000);

/** The day a number of days later; earlier when the number is negative. */
export const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** The same day some years later. 29 February has no next year: the day before it is taken. */
export function yearsAfter(day: string, years: number): string {
  const [year = "", ...rest] = day.split("-");
  const later = `${Number(year) + years}-${rest.join("-")}`;
  const leap = new Date(Date.UTC(Number(year) + years, 1, 29)).getUTCMonth() === 1;
  return later.endsWith("-02-29") && !leap ? later.replace(/29$/, "28") : later;
}
