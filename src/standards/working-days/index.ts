export { CannotReckon } from "./cannot-reckon.ts";
export type { DayOff } from "./days-off.ts";
export { dutchDay } from "./dutch-day.ts";
export { type EndOfTerm, endOfTerm } from "./end-of-term.ts";
export type { HolidaySettings } from "./holidays-of.ts";
export { iWmoAndIJw } from "./settings-of-chains.ts";
export { isWorkingDay, workingDaysAfter } from "./working-days-after.ts";
