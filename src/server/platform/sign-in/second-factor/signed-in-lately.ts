/** As long as a decision may lie after the second factor was shown. */
export const signedInMinutes = 10;

/** Whether a session began so shortly before a moment that its owner still sits there; null is no session. */
export const signedInLately = (began: Date | null | undefined, moment: Date): boolean =>
  began instanceof Date && moment.getTime() - began.getTime() <= signedInMinutes * 60_000;
