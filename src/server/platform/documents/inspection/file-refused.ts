import { Invalid } from "../../refusal.ts";

/** What can be wrong with a file. A page says it in the words of its reader, by the code. */
type Wrong =
  | "empty"
  | "name"
  | "extension"
  | "kind"
  | "script"
  | "macro"
  | "locked"
  | "damaged"
  | "two-in-one"
  | "unfolds"
  | "image-size";

/** A file that is not taken: nothing of it is stored. */
export const fileRefused = (wrong: Wrong, sentence: string): Invalid =>
  new Invalid(`platform/file-${wrong}`, sentence, [{ where: "body.file", detail: sentence }]);

export const damaged = (what: string): Invalid =>
  fileRefused(
    "damaged",
    `The ${what} is not whole or not made as it should be. Open it, save it again, and send that.`,
  );

export const twoInOne = (what: string): Invalid =>
  fileRefused(
    "two-in-one",
    `The ${what} holds something else before, behind or inside it, and can be read as two kinds of file. Open it, save a copy, and send that.`,
  );
