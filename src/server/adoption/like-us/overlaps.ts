import type { Known } from "../standings/country-standings.ts";
import { compare } from "../standings/numbered.ts";
import type { Overlap } from "./likeness.ts";

export interface Overlaps {
  /** Of entries that both are known to use, or not to use. What is on its way is neither. */
  readonly use: Overlap;
  /** Of subjects on which both answered. */
  readonly answers: Overlap;
}

/** How much of what is known of two municipalities is the same. What is not known of one of them says nothing. */
export const overlapsOf = (ours: Known, theirs: Known): Overlaps => ({
  use: compare(ours.use, theirs.use),
  answers: compare(ours.answered, theirs.answered),
});

/** The entries that both use. */
export const bothUse = (ours: Known, theirs: Known): string[] =>
  [...ours.standings].flatMap(([entry, { state }]) =>
    state === "uses" && theirs.standings.get(entry)?.state === "uses" ? [entry] : [],
  );

/** The subjects on which both answered the same, as their keys. */
export const bothAnswer = (ours: Known, theirs: Known): string[] =>
  [...ours.answers].flatMap(([subject, answer]) =>
    theirs.answers.get(subject) === answer ? [subject] : [],
  );
