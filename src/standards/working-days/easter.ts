import { easter } from "date-easter";
import { type DayCount, dayIn } from "./plain-day.ts";

/** Easter Sunday, on which half of the holidays hang. The one place that knows the library. */
export function easterOf(year: number): DayCount {
  const { month, day } = easter(year);
  return dayIn(year, month, day);
}
