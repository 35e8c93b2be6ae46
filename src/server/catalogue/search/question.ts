import type { MatchReason } from "#contract/catalogue";

/** A word of the catalogue that may answer a word that was asked. */
export interface Option {
  readonly id: number;
  readonly word: string;
  readonly documents: number;
  readonly how: MatchReason["how"];
  readonly quality: number;
}

/** One way to answer: of every list one word must stand in the document. */
export interface Alternative {
  readonly words: readonly (readonly Option[])[];
  /** How it answers as a whole, when that is not how its one word does. */
  readonly how: MatchReason["how"] | null;
  readonly quality: number;
}

/** A word that was asked, or a few that are one, with all the ways to answer it. */
export interface Slot {
  readonly asked: string;
  readonly alternatives: readonly Alternative[];
}
