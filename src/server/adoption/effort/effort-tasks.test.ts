import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Right } from "#contract/access";
import type { Context } from "#platform/context";
import { testCaller } from "#platform/test-caller";
import { entry, given, inInvented, other, part, says, town } from "./effort.fixture.ts";
import { effortTasks } from "./effort-tasks.ts";

const as = (ctx: Context, ...holds: [Right, string][]): Context => ({
  ...ctx,
  caller: testCaller({ holds, secondFactorAt: ctx.now }),
});
const editor = (ctx: Context) => as(ctx, ["editor", town]);
const ids = async (ctx: Context, organisations: string[] = [town]) =>
  (await effortTasks(ctx, organisations)).map(({ id, count }) => [id, count]);
const live = { production_on: "2026-03-01" };

test("nobody but an editor of the organisation is asked, and of no other organisation", () =>
  inInvented(async (ctx) => {
    await says(ctx, live);
    expect(await ids(as(ctx, ["confirmer", town]))).toEqual([]);
    expect(await ids(as(ctx, ["editor", other]), [town, other])).toEqual([]);
    expect(await ids(editor(ctx), [other])).toEqual([]);
    expect(await ids(editor(ctx))).toEqual([[`effort-to-tell ${town} ${entry}`, 1]]);
  }));

test.each([
  ["came in production more than a year ago", { production_on: "2025-11-21" }],
  ["is in production since a day that nobody told", {}],
  ["is still to come", { status: "planned" as const, production_on: "2027-01-01" }],
  ["was phased out again", { ...live, status: "phased-out" as const, phased_out_on: "2026-09-01" }],
  ["is hidden", { ...live, hidden: true }],
  ["ended", { ...live, ended_on: "2026-06-01" }],
  ["was taken back", { ...live, withdrawn_at: new Date("2026-06-01T12:00:00Z") }],
  ["is what a source says", { ...live, origin: "facts" as const }],
])("of a use that %s nothing is asked", (_what, row) =>
  inInvented(async (ctx) => {
    await says(ctx, row);
    expect(await ids(editor(ctx))).toEqual([]);
  }),
);

test("a supplier is asked nothing: it has nothing to tell", () =>
  inInvented(async (ctx) => {
    await says(ctx, live);
    await sql`update network.organisation set kind = 'supplier' where id = ${town}`.execute(ctx.db);
    expect(await ids(editor(ctx))).toEqual([]);
  }));

test("once it is told, of the whole or of a part of it, nothing is asked", () =>
  inInvented(async (ctx) => {
    await says(ctx, { ...live, entry: part });
    expect(await ids(editor(ctx))).toHaveLength(1);
    await given(ctx, { organisation: town, origin: "own" });
    expect(await ids(editor(ctx))).toEqual([]);
  }));

test("one task of an organisation leads to what it took into use last, and counts every entry once", () =>
  inInvented(async (ctx) => {
    await says(ctx, live);
    await says(ctx, { ...live, version: "2" });
    await says(ctx, { entry: "oefen-anders", production_on: "2026-05-01" });
    const [task, ...more] = await effortTasks(editor(ctx), [town]);
    expect(more).toEqual([]);
    expect(task).toMatchObject({
      id: `effort-to-tell ${town} oefen-anders`,
      kind: "effort-to-tell",
      organisation: { id: town },
      count: 2,
      due: null,
    });
  }));
