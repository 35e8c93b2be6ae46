import { sql } from "kysely";
import { expect, test } from "vitest";
import { type AnswerState, answerStates } from "#contract/adoption";
import type { Context } from "#platform/context";
import { type Asking, before, dune, fen, inSmallCountry } from "../answers/answers.fixture.ts";
import { listAnswerYears } from "./list-answer-years.ts";
import { listAnswers } from "./list-answers.ts";
import { listSubjectAnswers } from "./list-subject-answers.ts";
import { put } from "./monitor.fixture.ts";

// Terp (GM9005) became Dijk in 2016; Veen and Dijk became Veendijk in 2020; Scheidal (GM9006) was divided in 2022.
const dates = ["2015-12-31", "2019-12-31", "2020-01-01", "2022-01-01", "2026-11-22"];

const history = (ctx: Context, { solution, joint, forum, advice }: Asking) =>
  put(
    ctx,
    // Both say the same: it is inherited, and later replaced by an answer of Veendijk itself.
    { organisation: "GM9005", entry: solution, answer: "uses", given_on: "2015-03-01" },
    { organisation: before.fen, entry: solution, answer: "uses", given_on: "2018-03-01" },
    { organisation: fen, entry: solution, answer: "not-concerned", given_on: "2023-05-01" },
    // They disagree, and one of them falls back in 2021.
    {
      organisation: before.fen,
      entry: joint,
      version: "1.0",
      answer: "uses",
      given_on: "2017-01-01",
    },
    {
      organisation: before.dike,
      entry: joint,
      version: "1.0",
      answer: "not-now",
      expires_on: "2021-06-01",
      given_on: "2019-01-01",
    },
    {
      organisation: dune,
      entry: joint,
      version: "1.0",
      answer: "planned",
      planned_on: "2022-06-01",
      given_on: "2015-01-01",
      ended_on: "2020-01-01",
    },
    { organisation: dune, entry: joint, version: "1.0", answer: "uses", given_on: "2020-01-01" },
    // What was divided speaks for nobody.
    { organisation: "GM9006", entry: forum, answer: "uses", given_on: "2016-01-01" },
    {
      organisation: dune,
      entry: forum,
      answer: "not-now",
      given_on: "2019-06-01",
      ended_on: "2019-12-31",
    },
    // Nobody sees this one.
    { organisation: dune, entry: advice, answer: "uses", given_on: "2015-01-01", hidden: true },
    {
      organisation: before.dike,
      entry: advice,
      answer: "planned",
      planned_on: "2019-12-31",
      given_on: "2018-01-01",
    },
    // Of a version and an entry that nobody asks.
    { organisation: dune, entry: joint, version: "0.9", answer: "uses", given_on: "2015-01-01" },
  );

/** The same counts, in SQL that shares nothing with the program's. */
async function countedApart(
  ctx: Context,
  on: string,
  subject: { readonly entry: string; readonly version: string | null },
): Promise<Record<string, number>> {
  const { rows } = await sql<{ state: AnswerState; n: number }>`
    with recursive town as (
      select id from network.organisation
      where kind = 'municipality' and (valid_from is null or valid_from <= ${on})
        and (valid_until is null or valid_until > ${on})
    ),
    line (id, town) as (
      select id, id from town
      union all
      select step.old_id, line.town from line join network.reorganisation step
        on step.new_id = line.id and step.date <= ${on} and step.kind <> 'split'
    ),
    said as (
      select line.town, line.id = line.town as own, answer.organisation, given_at,
        case when expires_on <= ${on} then 'expired' when planned_on < ${on} then 'expired' else answer end as state,
        row_number() over (partition by line.town, answer.organisation order by given_at desc, answer.id desc) as nth
      from line join adoption.answer answer on answer.organisation = line.id
      where answer.entry = ${subject.entry} and answer.version is not distinct from ${subject.version}
        and not answer.hidden and answer.given_on <= ${on}
        and not coalesce(answer.ended_on <= ${on}, false)
    ),
    stated as (
      select town.id, coalesce(
        (select state from said where said.town = town.id and own and nth = 1),
        (select case count(distinct state) when 0 then null when 1 then min(state) else 'conflict' end
          from said where said.town = town.id and nth = 1 and state <> 'expired'),
        (select 'expired' from said where said.town = town.id limit 1),
        'none') as state
      from town
    )
    select state, count(*)::int as n from stated group by state`.execute(ctx.db);
  return Object.fromEntries(rows.map(({ state, n }) => [state, n]));
}

const without0 = (counts: Readonly<Record<string, number>>) =>
  Object.fromEntries(Object.entries(counts).filter(([, n]) => n > 0));

test("at five dates over mergers and a division the counts are those of an SQL written apart", () =>
  inSmallCountry(async (ctx, asking) => {
    await history(ctx, asking);
    for (const on of dates) {
      const { items } = await listSubjectAnswers(ctx, { on, sort: "name", limit: 500 });
      expect(items).toHaveLength(4);
      for (const { entry, version, counts, municipalities } of items) {
        const apart = await countedApart(ctx, on, { entry: entry.id, version });
        expect([on, entry.name, without0(counts)]).toEqual([on, entry.name, apart]);
        const all = answerStates.reduce((sum, state) => sum + counts[state], 0);
        expect(all).toBe(municipalities);
      }
    }
  }));

test("the rows are as many as the counts say, each municipality once, and the years say the same", () =>
  inSmallCountry(async (ctx, asking) => {
    await history(ctx, asking);
    const years = await listAnswerYears(ctx, { limit: 100 });
    for (const on of ["2019-12-31", "2022-12-31", "2026-11-22"]) {
      const { items } = await listSubjectAnswers(ctx, { on, sort: "name", limit: 500 });
      const rows = (await listAnswers(ctx, { on, limit: 5000 })).items;
      for (const { entry, version, counts } of items) {
        const those = rows.filter((row) => row.entry.id === entry.id && row.version === version);
        expect(new Set(those.map(({ municipality }) => municipality.id)).size).toBe(those.length);
        const states = Map.groupBy(those, ({ answer }) => answer);
        const found = Object.fromEntries([...states].map(([state, of]) => [state, of.length]));
        expect([on, entry.name, found]).toEqual([on, entry.name, without0(counts)]);
      }
      const moment = years.items.find((one) => one.on === on);
      for (const state of answerStates) {
        const sum = items.reduce((n, { counts }) => n + counts[state], 0);
        expect([on, state, moment?.counts[state]]).toEqual([on, state, sum]);
      }
    }
  }));

test("before the merger each speaks for itself; after it they agree, or a conflict tells both", () =>
  inSmallCountry(async (ctx, asking) => {
    await history(ctx, asking);
    const of = async (on: string, entry: string) =>
      (await listAnswers(ctx, { on, entry, limit: 5000 })).items.map(
        ({ municipality, answer, answerId, inheritedFrom }) => [
          municipality.name,
          answer,
          answerId !== null,
          inheritedFrom.map(({ name }) => name),
        ],
      );
    expect(await of("2019-12-31", asking.joint)).toEqual([
      ["Dijk", "not-now", true, []],
      ["Duinrade", "planned", true, []],
      ["Scheidal", "none", false, []],
      ["Veen", "uses", true, []],
    ]);
    expect(await of("2020-01-01", asking.joint)).toEqual([
      ["Duinrade", "uses", true, []],
      ["Scheidal", "none", false, []],
      ["Veendijk", "conflict", false, ["Veen", "Dijk"]],
    ]);
    expect(await of("2020-01-01", asking.solution)).toEqual([
      ["Duinrade", "none", false, []],
      ["Scheidal", "none", false, []],
      ["Veendijk", "uses", true, ["Veen", "Terp"]],
    ]);
    expect(await of("2023-05-01", asking.solution)).toEqual([
      ["Duinrade", "none", false, []],
      ["Veendijk", "not-concerned", true, []],
    ]);
  }));
