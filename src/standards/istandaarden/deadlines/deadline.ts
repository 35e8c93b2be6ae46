import type { Words } from "../words.ts";

/** What has to follow a message, and by when. */
export interface Deadline {
  /** The business rule of iWmo and iJw 3.2 that asks for it. */
  readonly rule: string;
  readonly days: number;
  /** Which days are counted. Which of them are working days is for whoever knows the holidays. */
  readonly in: "working-days" | "calendar-days";
  /** The law sets it: when it ends on a day off, it ends on the next working day (Algemene termijnenwet, article 1). */
  readonly moves?: boolean;
  /** One of these messages has to be sent by then. */
  readonly follows: readonly string[];
  /** The event that it counts from: of `receipt` who received the message has the day, of the others who sent it. */
  readonly from: "receipt" | "start" | "end" | "known-to-be-final" | "date-of-request";
  /** That event in words, to put behind "after". */
  readonly counts: Words;
  readonly says: Words;
}
