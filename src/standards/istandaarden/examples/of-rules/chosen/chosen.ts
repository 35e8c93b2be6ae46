import type { Content } from "../plain-messages.ts";

/** Of the cases of a rule the one that is shown, and with what it is mended. */
export interface Chosen {
  readonly code: string;
  readonly message: string;
  /** What the case says of itself. */
  readonly when: string;
  /** Made to the message after the change that makes it wrong. */
  readonly mend: (content: Content) => void;
}

export const chosen = (
  code: string,
  message: string,
  when: string,
  mend: Chosen["mend"],
): Chosen => ({ code, message, when, mend });
