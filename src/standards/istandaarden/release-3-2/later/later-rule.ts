import type { Words } from "../../words.ts";
import type { Question } from "./history.ts";

/** A rule that a message alone cannot be held against: it is told here, and judged once there is a history. */
export interface LaterRule {
  readonly code: string;
  /** The three digits of each message that it is about. */
  readonly messages: readonly string[];
  /** With what the message is refused; null: the standard has no code, for there is no message to give it in. */
  readonly retourCode: string | null;
  /** Control level 3 asks what was sent before, level 4 what is known outside the messages. */
  readonly level: "history" | "external";
  readonly asks: readonly Question[];
  /** What it asks, in our own words. */
  readonly says: Words;
  /** What to do when it is not so. */
  readonly mend: Words;
}
