import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { answerStanding, subjectKey } from "../../src/server/adoption/answers/answer.ts";
import { answersOn } from "../../src/server/adoption/answers/answer-store.ts";
import { countryToday } from "../../src/server/adoption/standings/country-standings.ts";
import { compare } from "../../src/server/adoption/standings/numbered.ts";
import { scopeOn } from "../../src/server/adoption/standings/scope.ts";
import { standingsBy } from "../../src/server/adoption/standings/standing.ts";
import { wordsOn } from "../../src/server/adoption/standings/word-store.ts";
import { inFillCountry } from "./first-fill/first-fill.fixture.ts";
import { putWord, randomAnswer, randomUse } from "./random-words.ts";

const today = ["GM9001", "GM9002", "GM9007"];

const put = (table: "use" | "answer") => (row: object) => ({
  what: `insert into ${table}`,
  run: (ctx: Context) => putWord(ctx, table, row),
});
const change = (table: string, how: string) => ({
  what: `${how} of ${table}`,
  run: (ctx: Context) =>
    sql`update ${sql.table(`adoption.${table}`)} set ${sql.raw(how)} where id = (
      select id from ${sql.table(`adoption.${table}`)} order by md5(id::text || random()) limit 1)`.execute(
      ctx.db,
    ),
});
const takeOut = (table: string) => ({
  what: `delete from ${table}`,
  run: (ctx: Context) =>
    sql`delete from ${sql.table(`adoption.${table}`)} where id = (
      select max(id::text)::uuid from ${sql.table(`adoption.${table}`)})`.execute(ctx.db),
});
const step = fc.oneof(
  { weight: 4, arbitrary: randomUse.map(put("use")) },
  { weight: 4, arbitrary: randomAnswer.map(put("answer")) },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      change("use", "hidden = not hidden"),
      change("use", "ended_on = '2026-06-01'"),
      change("use", "withdrawn_at = '2026-06-01T12:00:00Z'"),
      change("answer", "hidden = not hidden"),
      change("answer", "ended_on = '2026-06-01'"),
      takeOut("use"),
      takeOut("answer"),
    ),
  },
);

/** The same, read anew and without the memory. */
async function readAnew(ctx: Context) {
  const scope = await scopeOn(ctx, "2026-11-22");
  const standings = standingsBy(await wordsOn(ctx.db, scope));
  const rows = await answersOn(ctx.db, scope);
  const answersOf = (code: string) =>
    Map.groupBy(
      rows.filter(({ organisation }) => (scope.moved.get(organisation) ?? organisation) === code),
      ({ entry, version }) => subjectKey(scope.parts.get(entry) ?? entry, version),
    );
  return (code: string) => ({
    states: sorted([...(standings.get(code) ?? [])].map(([entry, { state }]) => [entry, state])),
    answers: sorted(
      [...answersOf(code)]
        .map(([key, of]) => [key, answerStanding(of, code, scope.on).state] as const)
        .filter(([, state]) => state !== "expired" && state !== "conflict"),
    ),
  });
}

const sorted = (pairs: readonly (readonly [string, string])[]) =>
  [...pairs].sort(([a], [b]) => (a < b ? -1 : 1));

test(
  "what is remembered is what would be read, after every word, change, end, and what is taken out or hidden",
  () =>
    inFillCountry(async (ctx) => {
      await sql`delete from adoption.answer`.execute(ctx.db);
      let said = 0;
      await fc.assert(
        fc.asyncProperty(fc.array(step, { minLength: 4, maxLength: 12 }), async (steps) => {
          for (const { run } of steps) {
            await run(ctx);
            const country = await countryToday(ctx);
            const anew = await readAnew(ctx);
            for (const code of today) {
              const { standings, answers } = country.of(code);
              const told = {
                states: sorted([...standings].map(([entry, { state }]) => [entry, state])),
                answers: sorted([...answers]),
              };
              expect(told).toEqual(anew(code));
              // As numbers they are the same: all that is known is what it has in common with itself.
              const known = told.states.filter(([, state]) => state === "uses" || state === "not");
              const { of } = country;
              expect(compare(of(code).use, of(code).use).both).toBe(known.length);
              expect(compare(of(code).answered, of(code).answered).both).toBe(answers.size);
              said += told.states.length + told.answers.length;
            }
          }
        }),
        { numRuns: 10, seed: 20261122, endOnFailure: true },
      );
      // Nothing beside nothing would prove nothing.
      expect(said).toBeGreaterThan(100);
    }),
  60_000,
);

test("what was undone is not remembered", () =>
  inFillCountry(async (ctx) => {
    const stateOf = async (): Promise<string | undefined> =>
      (await countryToday(ctx)).of("GM9001").standings.get("oefenzaak")?.state;
    expect(await stateOf()).toBeUndefined();
    await sql`savepoint before`.execute(ctx.db);
    await put("use")({
      id: crypto.randomUUID(),
      organisation: "GM9001",
      entry: "oefenzaak",
      origin: "own",
      kind: "user",
      status: "in-production",
      as_of: "2026-01-01",
      certainty: "high",
      sources: [],
      hidden: false,
      stated_at: "2026-01-01T12:00:00Z",
    }).run(ctx);
    expect(await stateOf()).toBe("uses");
    await sql`rollback to savepoint before`.execute(ctx.db);
    expect(await stateOf()).toBeUndefined();
  }));
