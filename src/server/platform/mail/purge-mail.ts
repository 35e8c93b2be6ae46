import type { Context } from "../context.ts";
import { forgetOldMail } from "./mail-store.ts";

// Long enough to ask "what did you mail me?"; after that the mail stands with who got it.
const daysOfText = 30;
// That something was sent, and whether it arrived, is known for a year.
const daysOfRows = 365;

/** Forgets what was mailed: the words and the address after a month, and that there was a mail after a year. Runs as a job. */
export function purgeMail({ db, now }: Context): Promise<void> {
  const ago = (days: number): Date => new Date(now.getTime() - days * 24 * 3_600_000);
  return forgetOldMail(db, { textsUntil: ago(daysOfText), rowsUntil: ago(daysOfRows) });
}
