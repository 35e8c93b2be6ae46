import { type OwnUse, type StandingState, standingStates } from "#contract/adoption";
import { sinceOf, steps } from "../words.ts";

/** One word on use, with whether it is hidden: for who is not of the organisation nothing is. */
export type UseLine = OwnUse;

/** What is known of an organisation and an entry by these words together. */
export interface Known {
  readonly state: StandingState;
  /** What merged into it says different things: not known, until it says itself. */
  readonly conflict: boolean;
}

const rank = (state: StandingState): number => standingStates.indexOf(state);

/** By entry. Its own word goes first, then what merged into it said as long as that agrees, then a source. */
export function knownOf(lines: readonly UseLine[], id: string): ReadonlyMap<string, Known> {
  return new Map(
    [...Map.groupBy(lines, ({ entry }) => entry.id)].map(([entry, ofEntry]) => [
      entry,
      knownBy(ofEntry, id),
    ]),
  );
}

function knownBy(lines: readonly UseLine[], id: string): Known {
  const said = lines.filter(({ origin }) => origin === "own");
  const own = said.filter(({ saidBy }) => saidBy.id === id);
  const best = (of: readonly UseLine[]): StandingState =>
    of.map(({ state }) => state).sort((a, b) => rank(a) - rank(b))[0] ?? "not-known";
  if (own.length > 0) return { state: best(own), conflict: false };
  if (said.length === 0) return { state: best(lines), conflict: false };
  const each = [...Map.groupBy(said, ({ saidBy }) => saidBy.id).values()].map(best);
  const no = each.filter((state) => state === "not").length;
  if (no > 0 && no < each.length) return { state: "not-known", conflict: true };
  return { state: best(said), conflict: false };
}

/** How many entries are known to be used, to come, or not to be used. */
export function counted(
  known: ReadonlyMap<string, Known>,
): Readonly<Record<Exclude<StandingState, "not-known">, number>> {
  const counts = { uses: 0, coming: 0, not: 0 };
  for (const { state } of known.values()) if (state !== "not-known") counts[state] += 1;
  return counts;
}

/** What sources say of entries on which nobody of the organisation, or of what merged into it, said anything. */
export function onlySources(lines: readonly UseLine[]): UseLine[] {
  const said = new Set(lines.filter(({ origin }) => origin === "own").map(({ entry }) => entry.id));
  return lines.filter(({ origin, entry }) => origin === "facts" && !said.has(entry.id));
}

/** A row of the list: what is said of one version of an entry, and by whom. */
export interface Row {
  /** The word that counts: its own, else the furthest of what merged into it, else the surest source. */
  readonly use: UseLine;
  readonly state: StandingState;
  /** What merged into it says different things of this version. */
  readonly conflict: boolean;
  /** The other words on it: of what merged into it, and of sources. */
  readonly others: readonly UseLine[];
}

export function rowsOf(lines: readonly UseLine[], id: string): Row[] {
  const entries = [...Map.groupBy(lines, ({ entry }) => entry.id).values()];
  return entries
    .flatMap((ofEntry) => groupsOf(ofEntry, id))
    .flatMap((words) => rowBy(words, id) ?? []);
}

/** What is told of one entry together: by version, except where that would tell it apart from what it is beside. */
function groupsOf(ofEntry: readonly UseLine[], id: string): (readonly UseLine[])[] {
  const own = ofEntry.filter(({ origin, saidBy }) => origin === "own" && saidBy.id === id);
  const said = own.length > 0 ? own : ofEntry.filter(({ origin }) => origin === "own");
  if (said.length === 0 || knownBy(ofEntry, id).conflict) return [ofEntry];
  const rest = ofEntry.filter((line) => !said.includes(line));
  const [first = [], ...more] = Map.groupBy(said, ({ version }) => version ?? "").values();
  // Beside the first version: what others say of the entry is told once.
  return [[...first, ...rest], ...more];
}

function rowBy(words: readonly UseLine[], id: string): Row | null {
  const { state, conflict } = knownBy(words, id);
  const place = ({ origin, saidBy }: UseLine): number =>
    origin === "facts" ? 2 : saidBy.id === id ? 0 : 1;
  const [use, ...others] = words.toSorted(
    (a, b) => place(a) - place(b) || rank(a.state) - rank(b.state) || (a.asOf < b.asOf ? 1 : -1),
  );
  return use ? { use, state, conflict, others } : null;
}

export const useSorts = ["name", "since", "status"] as const;
export type UseSort = (typeof useSorts)[number];

const inDutch = new Intl.Collator("nl", { numeric: true });
const place = ({ status }: UseLine): number => {
  const at = steps.findIndex(([step]) => step === status);
  // What a source only calls used stands with what is in production.
  return at < 0 ? (status === null ? 2 : steps.length) : at;
};

const orders: Readonly<Record<UseSort, (a: Row, b: Row) => number>> = {
  name: () => 0,
  since: ({ use: a }, { use: b }) => (sinceOf(b) ?? b.asOf).localeCompare(sinceOf(a) ?? a.asOf),
  status: (a, b) => rank(a.state) - rank(b.state) || place(a.use) - place(b.use),
};

export const sortedRows = (rows: readonly Row[], sort: UseSort): Row[] =>
  rows.toSorted(
    (a, b) =>
      orders[sort](a, b) ||
      inDutch.compare(a.use.entry.name, b.use.entry.name) ||
      inDutch.compare(a.use.version ?? "", b.use.version ?? ""),
  );

const folded = (text: string): string => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** The rows of a state and with these words in their name. */
export const narrowedRows = (
  rows: readonly Row[],
  { state, words }: { readonly state: StandingState | null; readonly words: string },
): Row[] =>
  rows.filter(
    ({ use, ...row }) =>
      (state === null || row.state === state) &&
      (words === "" || folded(use.entry.name).includes(folded(words))),
  );
