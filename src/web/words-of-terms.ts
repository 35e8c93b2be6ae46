import type { Ask } from "#contract/pages";
import { listTerms } from "#contract/vocabulary";
import type { Language } from "./language.ts";
import { allPages } from "./paging.ts";

/** The words of a list of terms: a code gives its label, or itself when nobody knows it. */
export type Words = (code: string) => string;

/** One list of terms of the API, in the language of the page. */
export async function wordsOf(ask: Ask, vocabulary: string, language: Language): Promise<Words> {
  const terms = await allPages(ask, listTerms, {}, { vocabulary });
  const labels = new Map(
    terms.map((term) => [term.code, language === "nl" ? term.labelNl : term.labelEn]),
  );
  return (code) => labels.get(code) ?? code;
}
