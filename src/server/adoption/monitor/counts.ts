import { type AnswerCounts, answerStates, type Subject } from "#contract/adoption";
import type { Db } from "#platform/context";
import { subjectKey } from "../answers/answer.ts";
import type { Board } from "./board.ts";
import { countCells } from "./cell-store.ts";

/** Answers that say something today: what fell back, disagrees or is silent is not known. */
export const knownIn = (counts: AnswerCounts): number =>
  counts.uses + counts.planned + counts["not-now"] + counts["not-concerned"];

/** How the municipalities of a board answer on each of its subjects. Who said nothing is silent. */
export async function countsOn(db: Db, board: Board): Promise<(subject: Subject) => AnswerCounts> {
  const silent = board.municipalities.length;
  const counts = new Map(
    board.subjects.map(({ entry, version }) => [subjectKey(entry.id, version), none(silent)]),
  );
  const cells = counts.size === 0 || silent === 0 ? [] : await countCells(db, board);
  for (const { entry, version, state, n } of cells) {
    const of = counts.get(subjectKey(entry, version));
    if (!of) continue;
    of[state] += n;
    of.none -= n;
  }
  return ({ entry, version }) => counts.get(subjectKey(entry.id, version)) ?? none(silent);
}

const none = (silent: number): AnswerCounts => ({ ...nothing, none: silent });

const nothing = Object.fromEntries(answerStates.map((state) => [state, 0])) as AnswerCounts;

/** All together. */
export function sumOf(all: readonly AnswerCounts[]): AnswerCounts {
  const sum = { ...nothing };
  for (const counts of all) for (const state of answerStates) sum[state] += counts[state];
  return sum;
}
