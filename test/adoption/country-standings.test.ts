import fc from "fast-check";
import { sql } from "kysely";
import { expect, test } from "vitest";
import { answerKinds, useStatuses } from "#contract/adoption";
import type { Context } from "#platform/context";
import { answerStanding, subjectKey } from "../../src/server/adoption/answers/answer.ts";
import { answersOn } from "../../src/server/adoption/answers/answer-store.ts";
import { countryToday } from "../../src/server/adoption/standings/country-standings.ts";
import { compare } from "../../src/server/adoption/standings/numbered.ts";
import { scopeOn } from "../../src/server/adoption/standings/scope.ts";
import { standingsBy } from "../../src/server/adoption/standings/standing.ts";
import { wordsOn } from "../../src/server/adoption/standings/word-store.ts";
import { inFillCountry } from "./first-fill/first-fill.fixture.ts";

// GM9003 went up in GM9002, and GM9006 was divided.
const codes = ["GM9001", "GM9002", "GM9003", "GM9006", "GM9007"];
const today = ["GM9001", "GM9002", "GM9007"];

const place = {
  id: fc.uuid(),
  organisation: fc.constantFrom(...codes),
  entry: fc.constantFrom("oefenzaak", "oefenloket"),
  version: fc.constantFrom(null, "1.0"),
  hidden: fc.constantFrom(false, false, true),
  sources: fc.constant([]),
  ended_on: fc.constant("2030-01-01"),
};
const use = fc.record({
  ...place,
  origin: fc.constantFrom("own", "facts"),
  kind: fc.constantFrom("user", "user", "developer"),
  status: fc.constantFrom(...useStatuses),
  as_of: fc.constantFrom("2020-01-01", "2026-01-01"),
  certainty: fc.constantFrom("high", "low"),
  stated_at: fc.constantFrom("2026-01-01T12:00:00Z", "2026-02-01T12:00:00Z"),
});
const answer = fc
  .record({
    ...place,
    answer: fc.constantFrom(...answerKinds),
    planned_on: fc.constantFrom("2026-01-01", "2028-01-01"),
    reason: fc.constant("Eerst verhuist het archief."),
    origin: fc.constant("own"),
    given_on: fc.constantFrom("2020-01-01", "2026-03-01"),
    given_at: fc.constantFrom("2026-01-01T12:00:00Z", "2026-03-01T12:00:00Z"),
  })
  .map((row) => ({ ...row, planned_on: row.answer === "planned" ? row.planned_on : null }));

const put = (table: string) => (row: object) => ({
  what: `insert into ${table}`,
  run: (ctx: Context) =>
    sql`insert into ${sql.table(`adoption.${table}`)} select * from
      json_populate_record(null::${sql.table(`adoption.${table}`)}, ${JSON.stringify(row)}::json)
      on conflict do nothing`.execute(ctx.db),
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
  { weight: 4, arbitrary: use.map(put("use")) },
  { weight: 4, arbitrary: answer.map(put("answer")) },
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
