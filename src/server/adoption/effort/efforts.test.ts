import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import {
  entry,
  given,
  inInvented,
  merged,
  old,
  other,
  part,
  says,
  third,
  town,
} from "./effort.fixture.ts";
import { getEffortSpread } from "./get-effort-spread.ts";
import { listEfforts } from "./list-efforts.ts";

/** All that others can see, as it is sent. */
const seen = async (ctx: Context): Promise<string> =>
  JSON.stringify([await listEfforts(ctx, entry, { limit: 2 }), await getEffortSpread(ctx, entry)]);
const own = { organisation: town, origin: "own" } as const;
const hours = (n: number) => [{ phase: "build" as const, discipline: "project", hours: n }];

test("an entry that is not there is told, and of one that nobody told of nothing is known", () =>
  inInvented(async (ctx) => {
    await expect(listEfforts(ctx, "bestaat-niet", { limit: 9 })).rejects.toMatchObject({
      code: "catalogue/unknown-entry",
    });
    expect(await getEffortSpread(ctx, entry)).toEqual({
      total: null,
      bySize: [],
      byPhase: [],
      byDiscipline: [],
    });
  }));

test("what others see is the same to the byte with and without the effort of who hides its use", () =>
  inInvented(async (ctx) => {
    await given(ctx);
    await given(ctx, { organisation: third, hours: hours(80) });
    const before = await seen(ctx);
    await says(ctx, { hidden: true });
    await given(ctx, own);
    expect(await seen(ctx)).toBe(before);
  }));

test("a source that told it before goes on to be seen, whether the organisation hides its own word or not", () =>
  inInvented(async (ctx) => {
    await given(ctx, { organisation: town, hours: hours(10) });
    const before = await seen(ctx);
    await says(ctx, { hidden: true });
    expect(await seen(ctx)).toBe(before);
    await given(ctx, own);
    expect(await seen(ctx)).toBe(before);
  }));

test("a hidden answer conceals it as a hidden use does, and to say so openly lets it out", () =>
  inInvented(async (ctx) => {
    const before = await seen(ctx);
    await sql`insert into adoption.answer (id, organisation, entry, answer, hidden, origin, sources, given_on, given_at)
      values ('019a0000-0000-7000-8000-000000000041', ${town}, ${entry}, 'uses', true, 'own', '{}',
        '2026-03-01', '2026-03-01T12:00:00Z')`.execute(ctx.db);
    await given(ctx, own);
    expect(await seen(ctx)).toBe(before);
    await says(ctx);
    expect((await listEfforts(ctx, entry, { limit: 9 })).total).toBe(1);
  }));

test("to take back a hidden use does not let out what was told while it was hidden", () =>
  inInvented(async (ctx) => {
    const before = await seen(ctx);
    await says(ctx, { hidden: true, withdrawn_at: new Date("2026-09-01T12:00:00Z") });
    await given(ctx, { ...own, told_at: new Date("2026-05-01T12:00:00Z") });
    expect(await seen(ctx)).toBe(before);
  }));

test("the use that is hidden of a part conceals the effort on the whole", () =>
  inInvented(async (ctx) => {
    const before = await seen(ctx);
    await says(ctx, { entry: part, hidden: true });
    await given(ctx, own);
    expect(await seen(ctx)).toBe(before);
  }));

test("what merged tells it under its own name, and its successor does not inherit it but can hide it", () =>
  inInvented(async (ctx) => {
    await given(ctx, { ...own, organisation: old, live_on: "2021-05-01" });
    await given(ctx, { ...own, hours: hours(7) });
    const { items } = await listEfforts(ctx, entry, { limit: 9 });
    expect(items.map(({ organisation, total }) => [organisation.id, total])).toEqual([
      [town, 7],
      [old, 100],
    ]);
    await says(ctx, { hidden: true });
    expect((await listEfforts(ctx, entry, { limit: 9 })).total).toBe(0);
  }));

async function inhabited(ctx: Context, counts: readonly (readonly [string, number, number])[]) {
  for (const [code, year, n] of counts) {
    await sql`insert into network.population (organisation_id, year, inhabitants, sources)
      values (${code}, ${year}, ${n}, '{}')`.execute(ctx.db);
  }
}

test("each stands in the size class of the year in which it went live, also when it merged in that year", () =>
  inInvented(async (ctx) => {
    await inhabited(ctx, [
      [other, 2019, 19_000],
      [other, 2026, 60_000],
      [old, 2021, 30_000],
      [town, 2021, 19_000],
      [town, 2026, 60_000],
    ]);
    await given(ctx, { live_on: "2019-06-01" });
    await given(ctx, { ...own, organisation: old, live_on: "2021-05-01" });
    await given(ctx, { organisation: third, live_on: merged });
    await given(ctx, { ...own, live_on: null });
    const { bySize, total } = await getEffortSpread(ctx, entry);
    expect(bySize.map(({ sizeClass, spread }) => [sizeClass, spread.n])).toEqual([
      ["under-20000", 1],
      ["20000-50000", 1],
      // It told no day: it is as large as it is now.
      ["50000-100000", 1],
      [null, 1],
    ]);
    expect(total?.n).toBe(4);
  }));

test("who ended during a year is looked up on the day that it went live", () =>
  inInvented(async (ctx) => {
    await sql`update network.organisation set valid_until = '2021-07-01' where id = ${old}`.execute(
      ctx.db,
    );
    await inhabited(ctx, [
      [old, 2021, 30_000],
      [other, 2021, 19_000],
    ]);
    await given(ctx, { ...own, organisation: old, live_on: "2021-05-01" });
    await given(ctx, { live_on: "2021-09-01" });
    const { items } = await listEfforts(ctx, entry, { limit: 9 });
    expect(items.map(({ sizeClass }) => sizeClass)).toEqual(["under-20000", "20000-50000"]);
  }));

test("estimates are counted apart, and who told a pitfall and no hours is in no figure", () =>
  inInvented(async (ctx) => {
    await given(ctx, { estimate: true, hours: hours(10) });
    await given(ctx, { organisation: third, hours: hours(30) });
    await given(ctx, { ...own, hours: [], pitfall: "Begin op tijd." });
    const { total, byPhase, byDiscipline } = await getEffortSpread(ctx, entry);
    const both = { n: 2, estimates: 1, low: 10, median: 20, high: 30 };
    expect(total).toEqual(both);
    expect(byPhase).toEqual([{ phase: "build", spread: both }]);
    expect(byDiscipline).toEqual([{ discipline: "project", spread: both }]);
    const { items } = await listEfforts(ctx, entry, { limit: 9 });
    expect(items.map((one) => [one.organisation.id, one.total, one.origin])).toEqual([
      [town, null, "own"],
      [other, 10, "facts"],
      [third, 30, "facts"],
    ]);
  }));

test("a figure by phase or discipline is over those alone who divided their hours so", () =>
  inInvented(async (ctx) => {
    const phase = "introduce" as const;
    await given(ctx, { hours: [{ phase: null, discipline: null, hours: 500 }] });
    await given(ctx, { organisation: third, hours: [{ phase, discipline: null, hours: 80 }] });
    await given(ctx, { ...own, hours: [{ phase, discipline: "project", hours: 20 }] });
    const { total, byPhase, byDiscipline } = await getEffortSpread(ctx, entry);
    expect(total).toMatchObject({ n: 3, low: 20, median: 80, high: 500 });
    expect(byPhase.map(({ phase, spread }) => [phase, spread.n, spread.high])).toEqual([
      ["introduce", 2, 80],
    ]);
    expect(byDiscipline.map(({ spread }) => [spread.n, spread.high])).toEqual([[1, 20]]);
  }));

test("a page goes on where the one before it ended", () =>
  inInvented(async (ctx) => {
    for (const organisation of [town, other, third]) await given(ctx, { organisation });
    const first = await listEfforts(ctx, entry, { limit: 2 });
    const second = await listEfforts(ctx, entry, { limit: 2, cursor: first.next ?? "" });
    const codes = [...first.items, ...second.items].map(({ organisation }) => organisation.id);
    expect([codes, second.next]).toEqual([[town, other, third], null]);
  }));
