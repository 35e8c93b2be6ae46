import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { type AnswerCounts, answerKinds, answerStates, type Subject } from "#contract/adoption";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { type AnswerRow, type Standing, subjectKey } from "../answers/answer.ts";
import { putAnswers } from "../answers/answer-store.ts";
import { standingAnswers } from "../answers/standing-answers.ts";
import type { Board } from "./board.ts";
import { findCells, tellCells } from "./cell-store.ts";
import { countsOn } from "./counts.ts";

const day = (n: number): string => new Date(Date.UTC(2024, 0, n)).toISOString().slice(0, 10);
const between = (min: number, max: number) => fc.integer({ min, max }).map(day);
const askedDay = between(3, 6);

// GM9002 goes on where GM9003 and GM9004 ended; GM9006 was divided. `proefwijzer` has become a part of `proefzaak`.
const moved = new Map<string, string | null>([
  ["GM9003", "GM9002"],
  ["GM9004", "GM9002"],
  ["GM9006", null],
]);
const parts = new Map([["proefwijzer", "proefzaak"]]);
const codes = ["GM9001", "GM9002", ...moved.keys()];
const subjects = [
  { entry: "proefzaak", version: null },
  { entry: "proefzaak", version: "2" },
  { entry: "proefmelding", version: null },
].map(
  ({ entry, version }): Subject => ({
    entry: { id: entry, name: entry, kind: "software" },
    version,
    rule: "solution",
    level: null,
    decider: null,
    since: null,
    themes: [],
  }),
);

const aRow: fc.Arbitrary<AnswerRow> = fc
  .record({
    id: fc.uuid(),
    organisation: fc.constantFrom(...codes, "GM9002", "GM9003", "GM9004"),
    entry: fc.constantFrom("proefzaak", "proefwijzer", "proefmelding", "proefmelding"),
    version: fc.constantFrom(null, null, null, "2"),
    answer: fc.constantFrom(...answerKinds),
    planned: between(2, 9),
    expires: fc.option(between(2, 9)),
    hidden: fc.constantFrom(false, false, false, false, false, true),
    given: between(1, 4),
    minute: fc.integer({ min: 0, max: 2 }),
    ended: fc.option(between(3, 9)),
  })
  .map(({ answer, planned, expires, given, minute, ended, ...row }) => ({
    ...row,
    answer,
    planned_on: answer === "planned" ? planned : null,
    reason: "Eerst verhuist het archief.",
    review_on: null,
    expires_on: expires,
    explained_at: null,
    reused_from: null,
    origin: "own",
    sources: [],
    given_on: given,
    given_at: new Date(`${given}T12:0${minute}:00Z`),
    given_by: null,
    by_organisation: null,
    ended_on: ended,
    ended_at: null,
    ended_by: null,
  }));

/** At most one stands of each without an end, as the table has it. */
const histories = fc.array(aRow, { maxLength: 40, size: "max" }).map((rows) => {
  const open = new Set<string>();
  return rows.filter(({ organisation, entry, version, ended_on }) => {
    const key = `${organisation}\n${subjectKey(entry, version)}`;
    const twice = ended_on === null && open.has(key);
    if (ended_on === null) open.add(key);
    return !twice;
  });
});

const boardWith = (on: string, within: readonly string[]): Board => ({
  on,
  moved,
  parts,
  subjects,
  municipalities: within.map((code, sortRank) => ({
    code,
    name: code,
    sortRank,
    province: null,
    population: null,
    populationYear: null,
    sizeClass: null,
    urbanity: null,
    q: null,
    r: null,
    website: null,
  })),
});

test(
  "counts, places and rows of any history are those that the rule of one municipality gives",
  () =>
    inUndoneTransaction(async (ctx) => {
      await fc.assert(
        fc.asyncProperty(
          histories,
          askedDay,
          fc.constantFrom(["GM9001", "GM9002"], ["GM9002"], ["GM9001"], []),
          async (rows, on, within) => {
            await sql`delete from adoption.answer`.execute(ctx.db);
            await putAnswers(ctx.db, rows);
            await expectTheRule(ctx, boardWith(on, within));
          },
        ),
        { numRuns: 60 },
      );
    }),
  120_000,
);

async function expectTheRule(ctx: Context, board: Board): Promise<void> {
  const answers = await standingAnswers(ctx.db, board);
  const standings = board.municipalities.flatMap(({ code }) =>
    board.subjects.map(({ entry, version }) => ({
      key: `${code} ${subjectKey(entry.id, version)}`,
      standing: answers.of(code, entry.id, version),
    })),
  );
  const countsOf = await countsOn(ctx.db, board);
  for (const { entry, version } of board.subjects) {
    const those = standings.filter(({ key }) => key.endsWith(` ${subjectKey(entry.id, version)}`));
    expect(
      countsOf(
        board.subjects.find((s) => s.entry.id === entry.id && s.version === version) as Subject,
      ),
    ).toEqual(counted(those.map(({ standing }) => standing)));
  }
  const isSubject = new Set(standings.map(({ key }) => key));
  const found = (await findCells(ctx.db, board)).flatMap(({ entry, version, state, codes: of }) =>
    of.map((code) => [`${code} ${subjectKey(entry, version)}`, state] as const),
  );
  const told = (await tellCells(ctx.db, board)).map(
    ({ code, entry, version, state, id, inherited }) =>
      [`${code} ${subjectKey(entry, version)}`, { state, id, inherited }] as const,
  );
  const said = standings.filter(({ standing }) => standing.state !== "none");
  const known = <T>(pairs: readonly (readonly [string, T])[]): [string, T][] =>
    pairs
      .filter(([key]) => isSubject.has(key))
      .map(([key, value]): [string, T] => [key, value])
      .sort(([a], [b]) => (a < b ? -1 : 1));
  expect(known(found)).toEqual(known(said.map(({ key, standing }) => [key, standing.state])));
  expect(known(told)).toEqual(known(said.map(({ key, standing }) => [key, toldOf(standing)])));
}

const toldOf = ({ state, row, inherited }: Standing) => ({
  state,
  id: row?.id ?? null,
  inherited: inherited.map(({ organisation }) => organisation).sort(),
});

function counted(standings: readonly Standing[]): AnswerCounts {
  const of = (state: Standing["state"]) => standings.filter((one) => one.state === state).length;
  return Object.fromEntries(answerStates.map((state) => [state, of(state)])) as AnswerCounts;
}
