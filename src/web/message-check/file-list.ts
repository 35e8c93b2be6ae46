import type { Result, Unread, Verdict } from "./worker/exchange.ts";

/** A file in the list. */
export interface ListedFile {
  readonly id: number;
  /** Its name, with the folders that it was chosen in. */
  readonly name: string;
  readonly verdict: Verdict | "waiting" | "stopped";
  readonly why: Unread | null;
  /** Why it was not read, in a sentence. */
  readonly reason: string | null;
  readonly message: string | null;
  readonly reconstructed: boolean;
  /** By the code that is shown. */
  readonly counts: Readonly<Record<string, number>>;
  /** How many findings there are. */
  readonly count: number;
}

export const waiting = (id: number, name: string): ListedFile => ({
  ...{ id, name, verdict: "waiting", why: null, reason: null, message: null, reconstructed: false },
  ...{ counts: {}, count: 0 },
});

/** Puts what is known now in its place. A file has the place of its number. */
export function withResults(
  files: readonly ListedFile[],
  results: readonly Result[],
): readonly ListedFile[] {
  if (results.length === 0) return files;
  const next = [...files];
  for (const { digest: _, ...result } of results) {
    const before = next[result.id - 1];
    if (!before) continue;
    const count = Object.values(result.counts).reduce((sum, one) => sum + one, 0);
    next[result.id - 1] = { ...before, ...result, count };
  }
  return next;
}

export const withStopped = (files: readonly ListedFile[]): readonly ListedFile[] =>
  files.map((file) => (file.verdict === "waiting" ? { ...file, verdict: "stopped" } : file));

export interface Totals {
  readonly all: number;
  readonly right: number;
  readonly wrong: number;
  /** They could not be read, or not be opened. */
  readonly unread: number;
  readonly waiting: number;
  readonly stopped: number;
}

export function totalsOf(files: readonly ListedFile[]): Totals {
  // Ten thousand of them are counted five times a second: once through is enough.
  const counts = { right: 0, wrong: 0, "not-read": 0, "not-opened": 0, waiting: 0, stopped: 0 };
  for (const { verdict } of files) counts[verdict] += 1;
  const { right, wrong, waiting: waits, stopped } = counts;
  const unread = counts["not-read"] + counts["not-opened"];
  return { all: files.length, right, wrong, unread, waiting: waits, stopped };
}

export interface CodeTotal {
  readonly code: string;
  readonly times: number;
  readonly files: number;
}

/** Of each code how often it was found, that which is there most often first. */
export function codeTotals(files: readonly ListedFile[]): readonly CodeTotal[] {
  const totals = new Map<string, { times: number; files: number }>();
  for (const { counts } of files) {
    for (const [code, times] of Object.entries(counts)) {
      const before = totals.get(code) ?? { times: 0, files: 0 };
      totals.set(code, { times: before.times + times, files: before.files + 1 });
    }
  }
  return [...totals]
    .map(([code, total]) => ({ code, ...total }))
    .sort((a, b) => b.times - a.times || (a.code < b.code ? -1 : 1));
}

export interface ListChoice {
  readonly show: "all" | "right" | "wrong" | "unread";
  readonly find: string;
  readonly sort: "place" | "name" | "most";
}

export const firstChoice: ListChoice = { show: "all", find: "", sort: "place" };

const shows: Readonly<Record<ListChoice["show"], (file: ListedFile) => boolean>> = {
  all: () => true,
  right: ({ verdict }) => verdict === "right",
  wrong: ({ verdict }) => verdict === "wrong",
  unread: ({ verdict }) => verdict === "not-read" || verdict === "not-opened",
};

const collator = new Intl.Collator("nl", { numeric: true });
const orders: Readonly<Record<ListChoice["sort"], (a: ListedFile, b: ListedFile) => number>> = {
  place: (a, b) => a.id - b.id,
  name: (a, b) => collator.compare(a.name, b.name),
  most: (a, b) => b.count - a.count || a.id - b.id,
};

export function chosenFiles(
  files: readonly ListedFile[],
  { show, find, sort }: ListChoice,
): readonly ListedFile[] {
  const wanted = find.trim().toLocaleLowerCase();
  if (show === "all" && wanted === "" && sort === "place") return files;
  return files
    .filter((file) => shows[show](file) && file.name.toLocaleLowerCase().includes(wanted))
    .sort(orders[sort]);
}
