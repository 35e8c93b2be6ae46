import type { MatchReason } from "#contract/catalogue";

/** Which words to mark in a text: of a part what was asked, of anything else the word that was found. */
export const matchedWords = (reasons: readonly MatchReason[]): readonly string[] =>
  reasons.flatMap(({ asked, found, how }) =>
    how === "part" || how === "same" ? [asked, ...(how === "same" ? [found] : [])] : [found],
  );
