import type { AnswerKind, Subject } from "#contract/adoption";
import { type Standing, standingOf } from "../standings/standing.ts";
import type { Word } from "../standings/word.ts";

/**
 * The same by what was said of the entry. That one version is used says nothing of another; what is said of whatever
 * version may be of this one, which the person who confirms it knows.
 */
export const prefillBy = ({ version }: Pick<Subject, "version">, words: readonly Word[]) =>
  prefillOf(
    standingOf(
      version === null
        ? words
        : words.filter((word) => word.version === null || word.version === version),
    ),
  );

/** The answer that follows from the use that is known, ready to be confirmed: a "no" never does, it needs a reason. */
export function prefillOf({ state, word }: Standing): {
  readonly prefilled: AnswerKind | null;
  readonly prefilledBecause: string | null;
} {
  if (state !== "uses" && state !== "coming") return { prefilled: null, prefilledBecause: null };
  // Its own answer says so already: there is nothing to confirm.
  if (word?.origin === "answer") return { prefilled: null, prefilledBecause: null };
  return {
    prefilled: state === "uses" ? "uses" : "planned",
    prefilledBecause: word?.status ?? (word?.origin === "facts" ? "source" : null),
  };
}
