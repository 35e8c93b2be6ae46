import type { HolidaySettings } from "./holidays-of.ts";

/**
 * For iWmo and iJw: as the law has it, where Good Friday and 5 May are holidays every year. **An assumption that has to be
 * confirmed**: the standard counts in working days, and its list of terms says no more than Monday to Friday except
 * acknowledged holidays. The one list of those that has a source is that of the law.
 */
export const iWmoAndIJw: HolidaySettings = { goodFriday: true, liberationDay: "every-year" };
