import { cell, type InputRow } from "../inputs.ts";

export const GEMMA = "gemma-2026";
export const GEMMA_URL = "https://github.com/VNG-Realisatie/GEMMA-Archi-repository/tree/13846a5";

const STATUSES: ReadonlyMap<string, string> = new Map([
  ["", ""],
  ["In gebruik", "in-use"],
  ["In ontwikkeling", "in-development"],
  ["Einde ondersteuning", "end-of-support"],
  ["Teruggetrokken", "withdrawn"],
]);

/** The status that the register gives, as a code of `register-status`. */
export function registerStatus(row: InputRow, column: string): string {
  const code = STATUSES.get(cell(row, column));
  if (code === undefined) {
    throw new Error(
      `GEMMA has a status "${cell(row, column)}": add it to gemma.ts and to the vocabulary.`,
    );
  }
  return code;
}

/** The sentence in our own words. One that is missing stops the compilation. */
export function ownWords(
  words: Readonly<Record<string, string>>,
  name: string,
  file: string,
): string {
  // GEMMA writes one name with two spaces; a cell has them as one.
  const key = Object.keys(words).find((each) => each.replaceAll(/\s+/gu, " ") === name);
  const sentence = key === undefined ? undefined : words[key];
  if (sentence === undefined) {
    throw new Error(`"${name}" has no sentence in our own words: add it to ${file}.`);
  }
  return sentence;
}
