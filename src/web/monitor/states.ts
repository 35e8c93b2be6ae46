import { type AnswerCounts, type AnswerState, answerStates } from "#contract/adoption";
import type { PageView } from "../page.ts";

/** What is known: only of these is a share told. */
export const knownStates = ["uses", "planned", "not-now", "not-concerned"] as const;
/** What is not known: fell back, disagrees, or was never said. */
const unknownStates = ["expired", "conflict", "none"] as const;

/** In the order in which they are drawn and told. */
export const drawnStates: readonly AnswerState[] = [...knownStates, ...unknownStates];

export const isState = (word: string): word is AnswerState =>
  answerStates.some((state) => state === word);

const sum = (counts: AnswerCounts, states: readonly AnswerState[]): number =>
  states.reduce((n, state) => n + counts[state], 0);

export const knownIn = (counts: AnswerCounts): number => sum(counts, knownStates);
export const unknownIn = (counts: AnswerCounts): number => sum(counts, unknownStates);
export const allIn = (counts: AnswerCounts): number => sum(counts, drawnStates);

/** Counts of nothing, to add to. */
export const noCounts = (): AnswerCounts => ({
  uses: 0,
  planned: 0,
  "not-now": 0,
  "not-concerned": 0,
  expired: 0,
  conflict: 0,
  none: 0,
});

export function addUp(all: readonly AnswerCounts[]): AnswerCounts {
  const total = noCounts();
  for (const counts of all) for (const state of answerStates) total[state] += counts[state];
  return total;
}

/** A part of a whole in whole percents, that is never rounded to nothing or to everything. */
export const shareOf = (n: number, of: number, view: PageView): string =>
  percentWords({ percent: Math.round((100 * n) / of), n, of }, view);

/** The same of a percentage that was rounded with others. */
export function percentWords(
  { percent, n, of }: { readonly percent: number; readonly n: number; readonly of: number },
  { t, format, language }: PageView,
): string {
  const told = (whole: number) => `${format.number(whole)}${language === "nl" ? " " : ""}%`;
  if (n > 0 && percent === 0) return t("monitor.shareUnder", { share: told(1) });
  if (n < of && percent === 100) return t("monitor.shareOver", { share: told(99) });
  return told(percent);
}

/** Shares of what is known, in whole percents that are a hundred together. */
export function knownShares(counts: AnswerCounts): ReadonlyMap<AnswerState, number> {
  const known = knownIn(counts);
  const parts = knownStates.map((state) => ({ state, exact: (100 * counts[state]) / known }));
  const left = 100 - parts.reduce((sum, { exact }) => sum + Math.floor(exact), 0);
  // Those that lose the most by being cut off are made whole.
  const rounded = parts
    .toSorted((a, b) => (b.exact % 1) - (a.exact % 1))
    .map(({ state, exact }, n) => [state, Math.floor(exact) + (n < left ? 1 : 0)] as const);
  return new Map(rounded);
}

/** All that is not nothing, in words: `12 gepland, 3 nu niet`. */
export const countWords = (counts: AnswerCounts, { t, format }: PageView): string =>
  drawnStates
    .filter((state) => counts[state] > 0)
    .map((state) => `${format.number(counts[state])} ${t(`monitor.state.${state}`)}`)
    .join(", ");
