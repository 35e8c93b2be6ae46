import type { Words } from "#standards/istandaarden/words";

/** Something in what was asked must be mended first. */
export class WrongUsage extends Error {
  readonly words: Words;

  constructor(words: Words) {
    super(words.en);
    this.words = words;
  }
}
