/** Of a subject that a mail program shows whole. */
const longestSubject = 120;

/** What people wrote, on one line: a header of a mail holds no other, and neither does a list in it. */
export const oneLine = (typed: string): string => typed.replace(/[\p{C}\u2028\u2029]+/gu, " ");

/** The same, as long as a subject may be. */
export const subjectOf = (words: string): string => oneLine(words).slice(0, longestSubject);

/** What people wrote, without what a mail cannot show; its lines stay. */
export const plainText = (typed: string): string =>
  typed.replace(/\r\n?/g, "\n").replace(/[^\P{C}\n]|[\u2028\u2029]/gu, " ");
