import { sql } from "kysely";
import { v7 as uuidv7 } from "uuid";
import { expect, test } from "vitest";
import * as contract from "#contract/adoption";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { listUsesOfEntry } from "../uses/list-uses-of-entry.ts";
import type { UseRow } from "../uses/use.ts";
import { putUses } from "../uses/use-store.ts";
import { getPeloton } from "./get-peloton.ts";

const entry = "oefenzaak";
const towns = ["GM9001", "GM9002", "GM9003", "GM9004", "GM9005", "GM9006"] as const;

/** An entry and municipalities that do not exist. */
async function invented(ctx: Context): Promise<void> {
  await sql`insert into catalogue.entry (id, whole, kind, name, aliases, themes, task_fields, components, standards,
      results, joins, sources, origin, created_at, changed_at, version)
    values (${entry}, ${entry}, 'software', 'Oefenzaak', '{}', '{}', '{}', '{}', '{}', '[]', '{}', '{}', 'form',
      ${ctx.now}, ${ctx.now}, 1)`.execute(ctx.db);
  await sql`insert into network.organisation (id, kind, name, sort_rank, province_id, sources)
    select code, 'municipality', 'Oefenstad ' || code, 900000 + n, case when n < 3 then 'PV25' end, '{}'
    from unnest(${[...towns]}::text[]) with ordinality as town(code, n)`.execute(ctx.db);
}

const use = (organisation: string, given: Partial<UseRow> = {}): UseRow => ({
  id: uuidv7(),
  organisation,
  entry,
  version: null,
  origin: "own",
  kind: "user",
  status: "in-production",
  acquiring_on: null,
  planned_on: null,
  production_on: null,
  phasing_out_on: null,
  phased_out_on: null,
  as_of: "2026-01-01",
  certainty: "high",
  evidence: null,
  source_url: null,
  note: null,
  sources: [],
  hidden: false,
  contact: null,
  stated_at: new Date("2026-01-01T12:00:00Z"),
  stated_by: null,
  by_organisation: null,
  proposal: null,
  ended_on: null,
  ended_by: null,
  withdrawn_at: null,
  ...given,
});

const answer = (
  ctx: Context,
  organisation: string,
  { kind = "uses", hidden = false, plannedOn = null as string | null } = {},
) =>
  sql`insert into adoption.answer (id, organisation, entry, answer, planned_on, reason, hidden, origin, sources,
      given_on, given_at)
    values (${uuidv7()}, ${organisation}, ${entry}, ${kind}, ${plannedOn}, 'Geen geld.', ${hidden}, 'own', '{}',
      '2026-02-01', '2026-02-01T12:00:00Z')`.execute(ctx.db);

const ask = (ctx: Context, query: object = {}) =>
  getPeloton(ctx, entry, contract.getPeloton.query.parse(query));
const ofTowns = async (ctx: Context, query: object = {}) => {
  const { riders } = await ask(ctx, query);
  return Object.fromEntries(
    riders
      .filter(({ municipality }) => towns.some((town) => town === municipality.id))
      .map((rider) => [rider.municipality.id, rider]),
  );
};

test("an entry that is not there is refused, and so is a day that is still to come", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(getPeloton(ctx, "bestaat-niet", {} as never)).rejects.toMatchObject({
      code: "catalogue/unknown-entry",
    });
    await invented(ctx);
    await expect(ask(ctx, { on: "2027-01-01" })).rejects.toMatchObject({
      code: "adoption/date-out-of-range",
    });
  }));

test("what is hidden changes nothing, byte for byte: use, an answer, a plan, that one does not, or a front", () =>
  inUndoneTransaction(async (ctx) => {
    await invented(ctx);
    await putUses(ctx.db, [
      use("GM9001", { production_on: "2020-01-01" }),
      use("GM9002", { production_on: "2021-01-01" }),
      use("GM9003", { production_on: "2022-01-01" }),
      use("GM9004", { production_on: "2023-01-01" }),
    ]);
    const told = async () =>
      JSON.stringify([
        await ask(ctx),
        await ask(ctx, { on: "2026-06-01", province: "PV25" }),
        await listUsesOfEntry(ctx, entry, contract.listUsesOfEntry.query.parse({})),
      ]);
    const before = await told();
    await putUses(ctx.db, [
      use("GM9005", { production_on: "2016-01-01", hidden: true }),
      use("GM9006", { status: "not-used", hidden: true }),
      use("GM9001", { version: "2.0", status: "phased-out", hidden: true }),
    ]);
    await answer(ctx, "GM9005", { hidden: true });
    await answer(ctx, "GM9006", { kind: "planned", plannedOn: "2027-06-01", hidden: true });
    expect(await told()).toBe(before);
  }));

test("every municipality of the day is told once, whatever is known of it, and the counts add up", () =>
  inUndoneTransaction(async (ctx) => {
    await invented(ctx);
    await putUses(ctx.db, [use("GM9001"), use("GM9002", { status: "not-used" }), use("PV25")]);
    const { riders, counts } = await ask(ctx);
    // Those of the facts, and the six of this test; a province does not ride.
    expect(riders.length).toBe(342 + towns.length);
    expect(new Set(riders.map(({ municipality }) => municipality.id)).size).toBe(riders.length);
    expect(counts).toEqual({
      front: 0,
      peloton: 1,
      followers: 0,
      not: 1,
      "not-known": 342 + towns.length - 2,
    });
  }));

test("use, an answer and a source each say from where it is known, of which day, and since when", () =>
  inUndoneTransaction(async (ctx) => {
    await invented(ctx);
    await putUses(ctx.db, [
      use("GM9001", { production_on: "2020-01-01" }),
      use("GM9003", { origin: "facts", status: null, as_of: "2021-05-01" }),
      use("GM9004", { origin: "facts", kind: "developer" }),
      use("GM9005", { status: "planned", production_on: "2027-04-01" }),
    ]);
    await answer(ctx, "GM9002");
    await answer(ctx, "GM9006", { kind: "not-now" });
    const short = Object.values(await ofTowns(ctx)).map(
      ({ group, status, since, origin, sourceSays, asOf }) =>
        [group, status, since, origin, sourceSays, asOf] as const,
    );
    expect(short).toEqual([
      ["peloton", "in-production", "2020-01-01", "own", null, "2026-01-01"],
      ["peloton", "in-production", null, "answer", null, "2026-02-01"],
      ["peloton", null, null, "facts", null, "2021-05-01"],
      ["not-known", null, null, null, "developer", null],
      ["followers", "planned", "2027-04-01", "own", null, "2026-01-01"],
      ["not", "not-used", null, "answer", null, "2026-02-01"],
    ]);
  }));

test("filters narrow who is told and move nobody to another group", () =>
  inUndoneTransaction(async (ctx) => {
    await invented(ctx);
    await putUses(
      ctx.db,
      towns.map((town, index) => use(town, { production_on: `202${index}-01-01` })),
    );
    const all = await ask(ctx);
    expect(all.frontUntil).toBe("2020-01-01");
    const some = await ask(ctx, { province: "PV25" });
    expect(some.frontUntil).toBe("2020-01-01");
    expect(some.riders).toEqual(all.riders.filter(({ province }) => province?.id === "PV25"));
    expect(some.counts.front).toBe(1);
    expect(some.counts.peloton).toBe(1);
    const size = await ask(ctx, { sizeClass: "over-300000" });
    expect(size.riders).toEqual(all.riders.filter((one) => one.sizeClass === "over-300000"));
  }));

test("who went on to a new version rides where the first version put it", () =>
  inUndoneTransaction(async (ctx) => {
    await invented(ctx);
    await putUses(ctx.db, [
      use("GM9001", { version: "1.0", production_on: "2019-01-01" }),
      use("GM9001", { version: "2.0", production_on: "2025-01-01" }),
    ]);
    expect((await ofTowns(ctx))["GM9001"]?.since).toBe("2019-01-01");
  }));

test("on an earlier day it is as it was then", () =>
  inUndoneTransaction(async (ctx) => {
    await invented(ctx);
    await putUses(ctx.db, [
      use("GM9001", { planned_on: "2019-01-01", production_on: "2021-01-01" }),
    ]);
    const groupOn = async (on: string) => (await ofTowns(ctx, { on }))["GM9001"]?.group;
    expect(await groupOn("2018-12-31")).toBe("not-known");
    expect(await groupOn("2020-12-31")).toBe("followers");
    expect(await groupOn("2021-01-01")).toBe("peloton");
  }));

test("after a merger what the parts said is the whole's, and where they disagree it is not known", () =>
  inUndoneTransaction(async (ctx) => {
    await invented(ctx);
    await putUses(ctx.db, [
      use("GM9002", { production_on: "2019-01-01", as_of: "2019-01-01" }),
      use("GM9003", { production_on: "2020-01-01", as_of: "2020-01-01" }),
      use("GM9005", { production_on: "2019-01-01", as_of: "2019-01-01" }),
      use("GM9006", { status: "not-used", as_of: "2019-01-01" }),
    ]);
    await sql`update network.organisation set valid_until = '2024-01-01'
      where id in ('GM9002', 'GM9003', 'GM9005', 'GM9006')`.execute(ctx.db);
    for (const [old, now] of [
      ["GM9002", "GM9001"],
      ["GM9003", "GM9001"],
      ["GM9005", "GM9004"],
      ["GM9006", "GM9004"],
    ]) {
      await sql`insert into network.reorganisation (date, old_id, new_id, kind, main, split_in_doubt, basis, sources)
        values ('2024-01-01', ${old}, ${now}, 'merger', true, false, 'law', '{}')`.execute(ctx.db);
    }
    const groupsOn = async (on: string) =>
      Object.values(await ofTowns(ctx, { on })).map(({ municipality, group }) => [
        municipality.id,
        group,
      ]);
    expect(await groupsOn("2023-12-31")).toEqual([
      ["GM9001", "not-known"],
      ["GM9002", "peloton"],
      ["GM9003", "peloton"],
      ["GM9004", "not-known"],
      ["GM9005", "peloton"],
      ["GM9006", "not"],
    ]);
    expect(await groupsOn("2024-01-01")).toEqual([
      ["GM9001", "peloton"],
      ["GM9004", "not-known"],
    ]);
  }));
