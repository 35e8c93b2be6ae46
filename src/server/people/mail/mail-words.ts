/** What a mail says, before it is laid out: where its link leads is a page of this site. */
export interface MailWords {
  readonly subject: string;
  readonly paragraphs: readonly string[];
  readonly path: string;
}

// What `platform/mail` takes for a subject; some names of arrangements alone are that long.
const longest = 200;

export const shortened = (subject: string): string =>
  subject.length <= longest ? subject : `${subject.slice(0, longest - 1)}…`;

/** A name on one line, without signs that nobody sees or that turn the text around. */
export const oneLine = (name: string): string =>
  name
    .replace(/[\p{C}\u2028\u2029]+/gu, " ")
    .replace(/\s+/g, " ")
    .trim();

/** What somebody typed, as one paragraph between quotes: a quote of its own would end it before its end. */
export const quoted = (typed: string): string =>
  `“${oneLine(typed).replace(/[\p{Pi}\p{Pf}„"＂]/gu, "'")}”`;

/** What somebody typed, without what a mail cannot show; its lines stay. */
export const plainText = (typed: string): string =>
  typed.replace(/\r\n?/g, "\n").replace(/[^\P{C}\n]|[\u2028\u2029]/gu, " ");
