import type { AnswerState } from "#contract/adoption";
import { type Context, dutchDate } from "#platform/context";
import { type AnswerRow, answerStanding, keyIn } from "../answers/answer.ts";
import { answersOn } from "../answers/answer-store.ts";
import { marksOf } from "./mark-store.ts";
import { type Numbered, numbered } from "./numbered.ts";
import { codeOn, placeOn, type Scope, scopeOn } from "./scope.ts";
import { type Standing, standingsBy } from "./standing.ts";
import { wordsOn } from "./word-store.ts";

/** What is known today of one organisation, as far as others can see. */
export interface Known {
  /** By entry. */
  readonly standings: ReadonlyMap<string, Standing>;
  /** What it answers that counts, by `subjectKey`: no silence, nothing that fell back, no conflict. */
  readonly answers: ReadonlyMap<string, AnswerState>;
  /** The same as numbers, to compare two of them thousands of times. What is on its way is neither of the two. */
  readonly use: Numbered;
  readonly answered: Numbered;
}

/** What is known today of everybody. */
export interface Country {
  readonly scope: Scope;
  of(code: string): Known;
  readonly codes: readonly string[];
  /** How many municipalities use an entry. */
  users(entry: string): number;
  /** Of how many it is known: that they use it, will, or do not. */
  known(entry: string): number;
}

interface Remembered {
  /** Of which day, and with which mergers of municipalities and of entries. */
  readonly when: string;
  readonly marks: ReadonlyMap<string, string>;
  readonly known: ReadonlyMap<string, Known>;
}

const none = new Map<string, never>();
const nothing: Known = {
  standings: none,
  answers: none,
  use: numbered(none, useOf),
  answered: numbered(none, () => undefined),
};
let remembered: Remembered = { when: "", marks: new Map(), known: new Map() };

/**
 * What is known today of every organisation, without what is hidden. It is remembered by the marks in the database: only
 * of who said something since is it read anew, whichever server wrote that down.
 */
export async function countryToday(ctx: Context): Promise<Country> {
  const scope = await scopeOn(ctx, dutchDate(ctx.now));
  const when = JSON.stringify([scope.on, [...scope.moved], [...scope.parts]]);
  // Read before the words: what is said in between is then read once more, and never missed.
  const marks = await marksOf(ctx.db);
  const before = remembered.when === when ? remembered : undefined;
  const changed = before ? changedCodes(before.marks, marks, scope) : undefined;
  const known =
    before && changed?.length === 0
      ? before.known
      : new Map([...(before?.known ?? []), ...(await readAnew(ctx, scope, changed))]);
  remembered = { when, marks, known };
  return {
    scope,
    of: (code) => known.get(code) ?? nothing,
    codes: [...known.keys()],
    users: (entry) => countsOf(known).users.get(entry) ?? 0,
    known: (entry) => countsOf(known).known.get(entry) ?? 0,
  };
}

interface Counts {
  readonly users: ReadonlyMap<string, number>;
  readonly known: ReadonlyMap<string, number>;
}

/** Counted once for as long as nobody says something else. */
function countsOf(country: ReadonlyMap<string, Known>): Counts {
  const before = counted.get(country);
  if (before) return before;
  const users = new Map<string, number>();
  const known = new Map<string, number>();
  const count = (of: Map<string, number>, entry: string) => of.set(entry, (of.get(entry) ?? 0) + 1);
  for (const [code, { standings }] of country) {
    // Partnerships use things too, and are no municipality.
    if (!code.startsWith("GM")) continue;
    for (const [entry, { state }] of standings) {
      if (state === "uses") count(users, entry);
      if (state !== "not-known") count(known, entry);
    }
  }
  counted.set(country, { users, known });
  return { users, known };
}

const counted = new WeakMap<ReadonlyMap<string, Known>, Counts>();

function useOf({ state }: Standing): string | undefined {
  return state === "uses" || state === "not" ? state : undefined;
}

/** Whose mark is another than before, as the organisations of today. */
function changedCodes(
  before: ReadonlyMap<string, string>,
  now: ReadonlyMap<string, string>,
  scope: Scope,
): string[] {
  const organisations = new Set([...before.keys(), ...now.keys()]);
  const changed = [...organisations].filter((one) => before.get(one) !== now.get(one));
  return [...new Set(changed.flatMap((one) => placeOn(scope, one) ?? []))];
}

async function readAnew(
  ctx: Context,
  scope: Scope,
  codes: readonly string[] | undefined,
): Promise<ReadonlyMap<string, Known>> {
  const asked: Scope = codes === undefined ? scope : { ...scope, codes };
  const standings = standingsBy(await wordsOn(ctx.db, asked));
  const answers = Map.groupBy(await answersOn(ctx.db, asked), ({ organisation }) =>
    codeOn(scope, organisation),
  );
  const all = codes ?? [...new Set([...standings.keys(), ...answers.keys()])];
  return new Map(
    all.map((code) => {
      const use = standings.get(code) ?? nothing.standings;
      const answered = countingAnswers(code, answers.get(code) ?? [], scope);
      return [
        code,
        {
          standings: use,
          answers: answered,
          use: numbered(use, useOf),
          answered: numbered(answered, (answer) => answer),
        },
      ];
    }),
  );
}

const silent: ReadonlySet<AnswerState> = new Set(["none", "expired", "conflict"]);

function countingAnswers(
  code: string,
  rows: readonly AnswerRow[],
  scope: Scope,
): ReadonlyMap<string, AnswerState> {
  const bySubject = Map.groupBy(rows, (row) => keyIn(scope, row));
  return new Map(
    [...bySubject].flatMap(([key, of]) => {
      const { state } = answerStanding(of, code, scope.on);
      return silent.has(state) ? [] : [[key, state] as const];
    }),
  );
}
