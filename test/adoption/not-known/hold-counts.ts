import { sql } from "kysely";
import { expect } from "vitest";
import { answerStates, pelotonGroups, standingStates } from "#contract/adoption";
import type { Context } from "#platform/context";
import { days, type Figures, type Table } from "./figures.ts";

/** What visible words that can make something known there are of who exists on a day, written apart from the program. */
async function wordsApart(ctx: Context, on: string) {
  const { rows } = await sql<{ code: string; entry: string | null; word: string | null }>`
    select o.id as code, said.entry, said.word
    from network.organisation o left join (
      select organisation, entry, status as word from adoption.use
      where not hidden and (origin = 'own' or kind = 'user' and certainty <> 'low')
      union all select organisation, entry, answer from adoption.answer where not hidden
    ) said on said.organisation = o.id
      or said.organisation = 'GM9003' and o.id = 'GM9002' and ${on}::text >= '2020-01-01'
    where o.kind = 'municipality' and coalesce(o.valid_from, '-infinity') <= ${on}::date
      and coalesce(o.valid_until, 'infinity') > ${on}::date`.execute(ctx.db);
  const words = Map.groupBy(rows, ({ code, entry }) => `${code} ${entry}`);
  return {
    there: [...new Set(rows.map(({ code }) => code))].sort(),
    of: (code: string, entry: string): readonly (string | null)[] =>
      (words.get(`${code} ${entry}`) ?? []).map(({ word }) => word),
  };
}

type Apart = Awaited<ReturnType<typeof wordsApart>>;

const saysNo = ["not-used", "phased-out", "not-now", "not-concerned"];

const tally = (keys: readonly string[], words: readonly string[]): Record<string, number> =>
  Object.fromEntries(keys.map((key) => [key, words.filter((word) => word === key).length]));
const sum = (counts: Readonly<Record<string, number>>): number =>
  Object.values(counts).reduce((a, b) => a + b, 0);

/** Every count is of all who exist, each once; a no is of who said no; who said nothing is in what is not known. */
export async function holdCounts(ctx: Context, figures: Figures): Promise<void> {
  for (const on of days) {
    const apart = await wordsApart(ctx, on);
    holdPelotons(figures, on, apart);
    holdAnswers(figures, on, apart);
  }
  for (const { municipalities, subjects, counts } of figures.moments.items)
    expect(sum(counts)).toBe(municipalities * subjects);
  holdTables(figures);
}

function holdPelotons({ pelotons }: Figures, day: string, { there, of }: Apart): void {
  for (const { riders, counts, entry } of pelotons.filter(({ on }) => on === day)) {
    expect(riders.map(({ municipality }) => municipality.id).sort()).toEqual(there);
    const groups = riders.map(({ group }) => group);
    expect(counts).toEqual(tally(pelotonGroups, groups));
    for (const { municipality, group } of riders) {
      const words = of(municipality.id, entry.id);
      if (group === "not") expect(words.some((word) => saysNo.includes(word ?? ""))).toBe(true);
      if (words.length === 0) expect(group).toBe("not-known");
    }
  }
}

function holdAnswers({ subjects, rows }: Figures, day: string, { there, of }: Apart): void {
  const cells = rows.filter(({ on }) => on === day).flatMap(({ items }) => items);
  for (const { entry, municipalities, counts } of subjects
    .filter(({ on }) => on === day)
    .flatMap(({ items }) => items)) {
    const ofEntry = cells.filter((cell) => cell.entry.id === entry.id);
    expect(ofEntry.map(({ municipality }) => municipality.id).sort()).toEqual(there);
    expect(municipalities).toBe(there.length);
    const answers = ofEntry.map(({ answer }) => answer);
    expect(counts).toEqual(tally(answerStates, answers));
    for (const { municipality, answer, answerId } of ofEntry) {
      const words = of(municipality.id, entry.id);
      if (answer === "not-now" || answer === "not-concerned") expect(words).toContain(answer);
      if (words.length === 0) expect([answer, answerId]).toEqual(["none", null]);
    }
  }
}

/** A table says the same in words: silence is a word of its own, and no column that its reader must guess. */
function holdTables({ subjects, rows, moments, uses, efforts, towns }: Figures): void {
  const column = (table: Table, name: string) => table.map((row) => row[name]);
  const answered = [...rows, ...towns.map(({ answers }) => answers)];
  for (const { items, table } of answered) {
    const answers = items.map(({ answer }) => answer);
    expect(column(table, "answer")).toEqual(answers);
    for (const answer of answers) expect(answerStates).toContain(answer);
  }
  for (const { items, table } of [...subjects, moments]) {
    const counts = items.map((item) => item.counts);
    for (const state of answerStates)
      expect(column(table, `counts.${state}`)).toEqual(counts.map((of) => String(of[state])));
  }
  for (const { items, table } of [...uses, ...towns.map((town) => town.uses)]) {
    const states = items.map(({ state }) => state);
    expect(column(table, "state")).toEqual(states);
    for (const state of states) expect(standingStates).toContain(state);
  }
  for (const { items, table } of efforts)
    expect(column(table, "total")).toEqual(items.map(({ total }) => total?.toString() ?? ""));
  for (const { items, table } of towns.map(({ usedBy }) => usedBy))
    for (const name of ["known", "of"] as const)
      expect(column(table, name)).toEqual(items.map((item) => String(item[name])));
}
