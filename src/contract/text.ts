import { z } from "zod";

/** What a form sends between two lines is not what the rest of the world writes there. */
const withLines = (typed: string): string => typed.replace(/\r\n?/g, "\n");

/** Signs that nobody sees, or that turn a text around: with them it looks like another than it is. */
const hidden = /[^\P{C}\n\t]|[\u2028\u2029]/u;

/** Whether a text looks like what it is. */
export const isShowable = (text: string): boolean => !hidden.test(text);

/** A text of any number of lines, or nothing. */
export const anyText = (most: number) => z.string().trim().overwrite(withLines).max(most);

/** A text of any number of lines. */
export const text = (most: number) => anyText(most).min(1);

/** A text on one line: it can be the heading of a page, or the subject of a mail. */
export const line = (most: number) =>
  text(most).refine((typed) => !/[\n\t]/.test(typed), "write it on one line");

/** A text that others read as it was typed. Of the content of an entry a file tells it too, so it is looked at later. */
export const shown = <T extends z.ZodString>(kind: T): T =>
  kind.refine(
    isShowable,
    "holds signs that cannot be seen, or that turn the text around: type it again",
  );
