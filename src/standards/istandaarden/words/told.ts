import type { Words } from "../words.ts";

/** What is wrong, and how to mend it. */
export interface Told {
  readonly says: Words;
  readonly mend: Words;
}

export const words = (nl: string, en: string): Words => ({ nl, en });

/** Sentences one after another; of null nothing is said. */
export function sentences(...all: readonly (Words | null)[]): Words {
  const said = all.filter((one) => one !== null);
  return words(said.map(({ nl }) => nl).join(" "), said.map(({ en }) => en).join(" "));
}

/** `a, b en c`. */
export const listed = (all: readonly string[]): Words =>
  words(joined(all, "en"), joined(all, "and"));

function joined(all: readonly string[], and: string): string {
  const last = all.at(-1) ?? "";
  return all.length < 2 ? last : `${all.slice(0, -1).join(", ")} ${and} ${last}`;
}

/** As many as somebody reads, and how many there are besides. */
export function firstOf(all: readonly string[], most: number): Words {
  const shown = all.slice(0, most).join(", ");
  const rest = all.length - most;
  return rest > 0
    ? words(`${shown} en nog ${rest}`, `${shown} and ${rest} more`)
    : words(shown, shown);
}

/** So much of a value is quoted. */
const longestQuote = 40;

/** A value between quotes, with ends of lines and tabs as signs that can be seen. */
export function quote(value: string, most = longestQuote): string {
  const signs = [...value];
  const cut = signs.length > most ? `${signs.slice(0, most).join("")}…` : value;
  return `'${cut.replace(/\r\n?|\n/g, "⏎").replace(/\t/g, "⇥")}'`;
}

/** A number as long as that of a person is not told, where somebody made up a name with it. */
export const withoutNumbers = (name: string): string => name.replace(/\d(?:[\s._-]?\d){7,}/g, "…");

/** The name of an element that is none of the standard. */
export const quoteName = (name: string): string => quote(withoutNumbers(name));

/** A namespace, of the standard in full: what is wrong may stand at its end. */
export function quoteNamespace(namespace: string): string {
  const told = withoutNumbers(namespace);
  return quote(told, told.includes("istandaarden.nl") ? Number.POSITIVE_INFINITY : longestQuote);
}
