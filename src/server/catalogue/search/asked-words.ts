import { isStopWord, wordsIn } from "./words.ts";

/** More words than any question needs; the rest of a longer text would only cost time. */
const mostWords = 12;

/** A word that was asked, and whether it says what the question is about. */
export interface AskedWord {
  readonly word: string;
  readonly telling: boolean;
}

/**
 * The words of a question in the order asked. Capitals set nothing apart here: people type them as it comes. A question
 * of words that say nothing means those words.
 */
export function askedWords(question: string): AskedWord[] {
  const words = wordsIn(question.toLowerCase())
    .flatMap(({ parts }) => parts)
    .slice(0, mostWords);
  const tells = (word: string): boolean => word.length > 1 && !isStopWord(word);
  const some = words.some(tells);
  return words.map((word) => ({ word, telling: !some || tells(word) }));
}
