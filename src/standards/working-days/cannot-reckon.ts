import type { Words } from "./words.ts";

/** A day, a year or a count with which nothing can be reckoned: which, why, and how to mend it. */
export class CannotReckon extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
