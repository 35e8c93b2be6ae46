import { isLeap } from "../../../calendar.ts";

/** The same day so many years earlier; days are yyyymmdd. Where there is no 29 February it is the 28th. */
export function yearsBefore(day: number, years: number): number {
  const then = day - years * 10_000;
  const isMissing = then % 10_000 === 229 && !isLeap(Math.floor(then / 10_000));
  return isMissing ? then - 1 : then;
}
