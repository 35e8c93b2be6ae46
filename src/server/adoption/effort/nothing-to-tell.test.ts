import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { merge } from "../uses/uses.fixture.ts";
import { entry, form, given, inInvented, other, part, says, town } from "./effort.fixture.ts";
import { getEffortSpread } from "./get-effort-spread.ts";
import { getOwnEffort } from "./get-own-effort.ts";
import { putEffort } from "./put-effort.ts";

const supplier = "OR9001";
const put = (ctx: Context, organisation: string = town) =>
  putEffort(ctx, organisation, entry, form());
const beforeUse = { code: "adoption/effort-before-use", status: 409 };

/** What it is told before it tells, and that what it sends comes to the same. */
async function why(ctx: Context, organisation: string = town): Promise<string | null> {
  const { nothingToTell } = await getOwnEffort(ctx, organisation, entry);
  const sent = await put(ctx, organisation).then(
    () => null,
    ({ code }: { code: string }) => code,
  );
  const codes = { supplier: "adoption/effort-of-supplier", "not-live": beforeUse.code };
  expect(sent).toBe(nothingToTell && codes[nothingToTell]);
  return nothingToTell;
}

test("a supplier tells nothing, whatever it says to use itself, and takes away what it told before", () =>
  inInvented(async (ctx) => {
    await sql`insert into network.organisation (id, kind, name, sort_rank, sources)
      values (${supplier}, 'supplier', 'Oefensoft', 900009, '{}')`.execute(ctx.db);
    await says(ctx, { organisation: supplier });
    expect(await why(ctx, supplier)).toBe("supplier");
    expect((await getEffortSpread(ctx, entry)).total).toBeNull();
    const id = await given(ctx, { organisation: supplier, origin: "own" });
    const gone = form({ hours: [], replaces: id });
    expect(await putEffort(ctx, supplier, entry, gone)).toEqual({ id: null });
  }));

test.each([
  ["nothing", null],
  ["that it does not use it", { status: "not-used" }],
  ["that it is acquired", { status: "acquiring" }],
  ["that it is planned, and the day passed", { status: "planned", production_on: "2026-03-01" }],
  ["that it was in production, and took that back", { withdrawn_at: new Date("2026-04-01") }],
  ["what a source alone says", { origin: "facts" }],
  ["what another says", { organisation: other }],
] as const)("who says %s tells nothing of what it took", (_, row) =>
  inInvented(async (ctx) => {
    if (row) await says(ctx, row);
    expect(await why(ctx)).toBe("not-live");
  }),
);

test.each([
  ["in production", {}],
  ["being phased out", { status: "phasing-out" }],
  ["phased out", { status: "phased-out" }],
  ["in production of a part", { entry: part }],
  ["in production, and hides it", { hidden: true }],
] as const)("who says that it is %s tells what it took", (_, row) =>
  inInvented(async (ctx) => {
    await says(ctx, row);
    expect(await why(ctx)).toBeNull();
  }),
);

test.each([
  ["uses", null],
  ["planned", "not-live"],
] as const)("an answer that says %s is its word as well", (answer, expected) =>
  inInvented(async (ctx) => {
    const day = answer === "planned" ? "2027-01-01" : null;
    await sql`insert into adoption.answer (id, organisation, entry, answer, planned_on, hidden, origin, sources,
        given_on, given_at)
      values (gen_random_uuid(), ${town}, ${entry}, ${answer}, ${day}, false, 'own', '{}', '2026-03-01', now())`.execute(
      ctx.db,
    );
    expect(await why(ctx)).toBe(expected);
  }),
);

test("who takes over says with it what merged into it said", () =>
  inInvented(async (ctx) => {
    await says(ctx, { organisation: other });
    await merge(ctx, { from: other, to: town, day: "2026-06-01" });
    expect(await why(ctx)).toBeNull();
  }));

test("what was told stays when the use is taken back, and can be taken away", () =>
  inInvented(async (ctx) => {
    await says(ctx);
    const { id } = await put(ctx);
    await sql`update adoption.use set withdrawn_at = now()`.execute(ctx.db);
    await expect(
      putEffort(ctx, town, entry, form({ estimate: true, replaces: id })),
    ).rejects.toMatchObject(beforeUse);
    const gone = form({ hours: [], replaces: id });
    expect(await putEffort(ctx, town, entry, gone)).toEqual({ id: null });
  }));
