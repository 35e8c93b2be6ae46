import { foldName } from "#platform/fold-name";

/** A word of a text, with the parts that a hyphen, a dot or a capital sets apart in it. */
export interface TextWord {
  readonly word: string;
  readonly parts: readonly string[];
}

/** Longer is no word that anybody types, and would not fit an index. */
const longestWord = 60;

const runs = /[\p{L}\p{N}\p{M}]+(?:[-‐‑.&'’][\p{L}\p{N}\p{M}]+)*/gu;
const between = /[-‐‑.&]|(?<=\p{Ll})(?=\p{Lu}\p{L})/u;
// "API's", "VNG’s": the word without it is what was meant.
const endings = /['’](?:s|er|je|en|tje)?$/iu;

/**
 * The words of a text: folded, and what is written with a hyphen, a dot or a capital inside both as one and in its
 * parts. "e-formulier" is `eformulier`, of `e` and `formulier`; "OpenKAT" is `openkat`, of `open` and `kat`.
 */
export function wordsIn(text: string): TextWord[] {
  return [...text.matchAll(runs)].flatMap(([run]) => {
    const parts = run.replace(endings, "").split(between).map(foldWord).filter(Boolean);
    const word = parts.join("").slice(0, longestWord);
    return word === "" ? [] : [{ word, parts }];
  });
}

const foldWord = (text: string): string =>
  foldName(text.replace(/['’]/gu, "")).replaceAll(" ", "").slice(0, longestWord);

/** Words that say nothing of what a text is about. */
const stopWords: ReadonlySet<string> = new Set(
  `aan al alle als andere bij binnen d dan dat de deze die dit door e een elk elke en er geen gaat had hebben heeft
  het hier hoe hun iets ik in is je kan kun kunnen maar me meer men met mij mijn moet moeten n na naar niet nog nu of
  om onder ons onze ook op over per s t te tegen the tijdens toe tot tussen u uit uw van via vanuit veel vinden voor waar
  waarin waarmee waarom wanneer wat we welke wie wij wil willen word worden wordt ze zelf zich zij zijn zo zoals zoek zoeken zonder
  and for how of to with`.split(/\s+/),
);

export const isStopWord = (word: string): boolean => stopWords.has(word);
