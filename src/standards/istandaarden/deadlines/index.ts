export {
  CannotReckon,
  dutchDay,
  type EndOfTerm,
  endOfTerm,
  type HolidaySettings,
  isWorkingDay,
  iWmoAndIJw,
  workingDaysAfter,
} from "../../working-days/index.ts";
export { type Deadline, deadlinesOf } from "./deadlines-of.ts";
