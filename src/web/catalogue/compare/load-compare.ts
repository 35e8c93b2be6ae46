import { type Entry, getEntry } from "#contract/catalogue";
import type { Asked } from "../../page.ts";
import { problemOf } from "../../problem.ts";
import { type Words, wordsOf } from "../../words-of-terms.ts";
import { mostCompared } from "../catalogue-query.ts";

export interface CompareData {
  readonly entries: readonly Entry[];
  /** More than fit beside each other: told, not shown. */
  readonly tooMany: readonly string[];
  /** What is not in the catalogue. */
  readonly unknown: readonly string[];
  /** Rows in which all are the same are hidden. */
  readonly differentOnly: boolean;
  readonly theme: Words;
  readonly developmentStatus: Words;
  readonly task: Words;
}

/** Nobody compares more; an address of a thousand ids asks no thousand times. */
const mostAsked = 8;

export async function loadCompare({ ask, query, language }: Asked): Promise<CompareData> {
  const ids = query.getAll("id").flatMap((value) => value.split(","));
  const asked = [...new Set(ids.map((id) => id.trim()).filter(Boolean))].slice(0, mostAsked);
  const words = (vocabulary: string) => wordsOf(ask, vocabulary, language);
  const [found, theme, developmentStatus, task] = await Promise.all([
    Promise.all(asked.map(async (id) => ({ id, entry: await entryOf(id) }))),
    words("catalogue-theme"),
    words("development-status"),
    words("task-field"),
  ]);
  const known = found.flatMap(({ entry }) => (entry === null ? [] : [entry]));
  // Two that were merged since are one.
  const entries = [...new Map(known.map((entry) => [entry.id, entry])).values()];
  return {
    entries: entries.slice(0, mostCompared),
    tooMany: entries.slice(mostCompared).map(({ name }) => name),
    unknown: found.filter(({ entry }) => entry === null).map(({ id }) => id),
    differentOnly: query.get("different") === "1",
    theme,
    developmentStatus,
    task,
  };

  async function entryOf(entry: string): Promise<Entry | null> {
    try {
      return await ask(getEntry, { params: { entry } });
    } catch (error) {
      const status = problemOf(error)?.status;
      if (status === 404 || status === 400) return null;
      throw error;
    }
  }
}
