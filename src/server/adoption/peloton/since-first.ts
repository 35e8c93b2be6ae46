import { type Standing, standingOf } from "../standings/standing.ts";
import { stateOf, type Word } from "../standings/word.ts";

/**
 * The standing that these words of one organisation come to, in production since the first of what is in production: who
 * goes on to a new version, or is named by two sources, rides no further back for it.
 */
export function standingSinceFirst(words: readonly Word[]): Standing {
  const standing = standingOf(words);
  const { state, word, inherited } = standing;
  if (state !== "uses" || word === null) return standing;
  const inUse =
    word.origin === "facts"
      ? words.filter((one) => one.origin === "facts" && stateOf(one) === "uses")
      : saidInUse(words, inherited);
  const [first = null] = inUse.flatMap(({ since }) => since ?? []).toSorted();
  return { ...standing, word: { ...word, since: first } };
}

/** Of each version the word that counts, where the organisation, or one of what merged into it, says to use it. */
function saidInUse(words: readonly Word[], inherited: boolean): readonly Word[] {
  const said = words.filter(
    ({ origin, code, saidBy }) => origin !== "facts" && (inherited || code === saidBy),
  );
  const bySpeaker = Map.groupBy(said, ({ saidBy, version }) => JSON.stringify([saidBy, version]));
  return [...bySpeaker.values()].flatMap((ofVersion) => {
    const { state, word } = standingOf(ofVersion);
    return state === "uses" && word !== null ? [word] : [];
  });
}
