import { getPeloton, type Peloton } from "#contract/adoption";
import { type Entry, type EntryChange, getEntry, listEntryChanges } from "#contract/catalogue";
import type { Ask } from "#contract/pages";
import type { Asked } from "../../page.ts";
import type { ListPage } from "../../paging.ts";
import { listPage } from "../../paging.ts";
import { problemOf } from "../../problem.ts";
import { type Words, wordsOf } from "../../words-of-terms.ts";
import type { Named } from "../links.tsx";
import { type Source, sourcesOf } from "../load-sources.ts";
import { type EntryEffort, loadEffort } from "./load-effort.ts";
import { loadUseHere, type UseHere } from "./load-use-here.ts";
import { loadMayHere, type MayHere } from "./may-here.ts";

/** All that the page of one entry shows. */
export interface EntryData {
  readonly entry: Entry;
  /** Who uses it, as far as is known. */
  readonly peloton: Peloton;
  /** How much work it was, as far as somebody told. */
  readonly effort: EntryEffort;
  readonly changes: ListPage<EntryChange>;
  /** Standards that it says to support and that GEMMA does not name for its components. */
  readonly alsoSupported: readonly Named[];
  readonly sources: readonly Source[];
  readonly terms: Terms;
  readonly may: MayHere;
  /** What the reader can say of its use; null for who works for nobody. */
  readonly useHere: UseHere | null;
}

export interface Terms {
  readonly theme: Words;
  readonly task: Words;
  readonly developmentStatus: Words;
  readonly registerStatus: Words;
}

/** The newest changes; who wants more asks the API. */
const shownChanges = 20;

/** What stands on the page beside the entry itself. */
export async function loadBeside(asked: Asked, entry: Entry): Promise<EntryData> {
  const { ask, language } = asked;
  const words = (vocabulary: string) => wordsOf(ask, vocabulary, language);
  const wish = { page: 1, size: shownChanges, params: { entry: entry.id } };
  const [
    peloton,
    effort,
    changes,
    alsoSupported,
    sources,
    theme,
    task,
    development,
    register,
    may,
    useHere,
  ] = await Promise.all([
    ask(getPeloton, { params: { entry: entry.id } }),
    loadEffort(asked, entry.id),
    listPage(ask, listEntryChanges, {}, wish),
    standardsBeside(ask, entry),
    sourcesOf(ask, [...entry.sources, ...entry.decisions.flatMap((one) => one.sources)]),
    words("catalogue-theme"),
    words("task-field"),
    words("development-status"),
    words("register-status"),
    loadMayHere(asked, entry),
    loadUseHere(asked, entry.id),
  ]);
  const terms = { theme, task, developmentStatus: development, registerStatus: register };
  return { entry, peloton, effort, changes, alsoSupported, sources, terms, may, useHere };
}

async function standardsBeside(ask: Ask, entry: Entry): Promise<readonly Named[]> {
  const expected = new Set(entry.standardsExpected.map(({ id }) => id));
  const beside = entry.standards.filter((id) => !expected.has(id));
  return await Promise.all(
    beside.map(async (id) => {
      try {
        return { id, name: (await ask(getEntry, { params: { entry: id } })).name };
      } catch (error) {
        // A name of a standard that the catalogue does not have is still what its maker said.
        if (problemOf(error)?.status === 404) return { id, name: id };
        throw error;
      }
    }),
  );
}
