import { sql } from "kysely";
import { expect, test } from "vitest";
import { putEffort as route } from "#contract/adoption";
import type { Context } from "#platform/context";
import { addDocument } from "#platform/documents/add-document";
import { testCaller } from "#platform/test-caller";
import type { EffortForm } from "./check-effort.ts";
import { entry, form, given, inInvented, old, other, part, says, town } from "./effort.fixture.ts";
import { listEfforts } from "./list-efforts.ts";
import { putEffort } from "./put-effort.ts";

/** In the invented country, where the town went live. */
const inLive = (use: (ctx: Context) => Promise<void>) =>
  inInvented(async (ctx) => {
    await says(ctx);
    await use(ctx);
  });

const unknown = "019a0000-0000-7000-8000-000000000031";
const told = async (ctx: Context) =>
  (await listEfforts(ctx, entry, { limit: 100 })).items.map(({ organisation, total, pitfall }) => [
    organisation.id,
    total,
    pitfall,
  ]);
const put = (ctx: Context, asked: Partial<EffortForm> = {}, of: string = entry) =>
  putEffort(ctx, town, of, form(asked));

const build = (discipline: string | null, hours = 5) => ({
  phase: "build" as const,
  discipline,
  hours,
});
const whole = (discipline: string | null) => ({ phase: null, discipline, hours: 90 });

test.each<[string, Partial<EffortForm>, string]>([
  ["a discipline that there is not", { hours: [build("toveren")] }, "body.hours.0.discipline"],
  [
    "a phase and discipline twice",
    { hours: [build("project"), build("project", 9)] },
    "body.hours.1",
  ],
  [
    "a phase in one figure beside what it was divided into",
    { hours: [build("project"), build(null)] },
    "body.hours.1",
  ],
  [
    "a discipline in one figure beside a phase of it",
    { hours: [build("project"), whole("project")] },
    "body.hours.1",
  ],
  [
    "one figure for everything beside others",
    { hours: [build("project"), whole(null)] },
    "body.hours.1",
  ],
  ["no hour at all", { hours: [build("project", 0)], pitfall: "Zo gedaan." }, "body.hours"],
  ["a day that is still to come", { liveOn: "2026-11-23" }, "body.liveOn"],
  ["a document that nobody has", { documents: [unknown] }, "body.documents.0"],
])("%s is refused at its place", (_what, asked, where) =>
  inLive(async (ctx) => {
    await expect(put(ctx, asked)).rejects.toMatchObject({
      code: "adoption/effort-does-not-fit",
      faults: [{ where }],
    });
    expect(await told(ctx)).toEqual([]);
  }),
);

test("a document of another organisation is refused, and an own one is kept once", () =>
  inLive(async (ctx) => {
    const document = async (owner: string) => {
      const asked = {
        title: "Werkwijze",
        audience: "public" as const,
        keepUntil: "2030-01-01",
        url: `https://${owner.toLowerCase()}.example/werkwijze`,
      };
      return (await addDocument(ctx, owner, asked, { file: null, key: null })).id;
    };
    const [own, others] = [await document(town), await document(other)];
    await expect(put(ctx, { documents: [own, others] })).rejects.toMatchObject({
      faults: [{ where: "body.documents.1" }],
    });
    await put(ctx, { documents: [own, own] });
    const { items } = await listEfforts(ctx, entry, { limit: 100 });
    expect(items[0]?.documents).toEqual([own]);
  }));

test.each([
  ["one figure for everything", [whole(null)], 90],
  ["a figure for each phase", [build(null), { ...build(null), phase: "prepare" as const }], 10],
  [
    "one phase divided and another not",
    [build(null), { ...build("policy"), phase: "prepare" as const }],
    10,
  ],
  ["a figure for each discipline", [whole("policy"), whole("project")], 180],
])("%s is taken as it was told", (_what, hours, total) =>
  inLive(async (ctx) => {
    await put(ctx, { hours });
    const { items } = await listEfforts(ctx, entry, { limit: 9 });
    expect(items).toMatchObject([{ hours, total, origin: "own" }]);
  }),
);

test("all faults come together", () =>
  inLive(async (ctx) => {
    const asked = { liveOn: "2027-01-01", hours: [build("toveren")], documents: [unknown] };
    await expect(put(ctx, asked)).rejects.toMatchObject({ faults: { length: 3 } });
  }));

test("an entry, an organisation or one that ended is told plainly", () =>
  inLive(async (ctx) => {
    await expect(put(ctx, {}, "bestaat-niet")).rejects.toMatchObject({
      code: "catalogue/unknown-entry",
    });
    await expect(putEffort(ctx, "GM9999", entry, form())).rejects.toMatchObject({
      code: "adoption/unknown-organisation",
    });
    await sql`insert into network.succession (old_id, current_id, split, sources)
      values (${old}, ${town}, false, '{}')`.execute(ctx.db);
    await expect(putEffort(ctx, old, entry, form())).rejects.toMatchObject({
      code: "adoption/organisation-ended",
    });
  }));

test("what a colleague told meanwhile is not overwritten, and what is there is not told beside", () =>
  inLive(async (ctx) => {
    const { id: first } = await put(ctx);
    const { id: second } = await put(ctx, { hours: [build("project", 60)], replaces: first });
    for (const replaces of [null, first, unknown]) {
      await expect(put(ctx, { hours: [build("project", 1)], replaces })).rejects.toMatchObject({
        code: "adoption/effort-changed",
        faults: [{ where: "body.replaces", detail: `now ${second}` }],
      });
    }
    expect(await told(ctx)).toEqual([[town, 60, null]]);
  }));

test("sent again by the same person it stands as it stood; what a colleague sends, or with one more word, does not", () =>
  inLive(async (ctx) => {
    const [eva, jan] = [7, 8].map((person) => ({ ...ctx, caller: testCaller({ person }) }));
    if (!(eva && jan)) throw new Error("nobody tells it");
    const hours = [build("project", 60), build("policy", 5)];
    const first = await put(eva, { hours });
    expect(await put(eva, { hours })).toEqual(first);
    const changed = { code: "adoption/effort-changed" };
    await expect(put(jan, { hours })).rejects.toMatchObject(changed);
    await expect(put(eva, { hours, estimate: true })).rejects.toMatchObject(changed);
    const second = await put(eva, { hours, estimate: true, replaces: first.id });
    expect(await put(eva, { hours, estimate: true, replaces: first.id })).toEqual(second);
  }));

test("who read it and tells the same again tells it anew: what was concealed then is told to all", () =>
  inLive(async (ctx) => {
    const { id } = await put(ctx);
    expect((await put(ctx, { replaces: id })).id).not.toBe(id);
  }));

test("what stood before is withdrawn, and stays in the table as it was told", () =>
  inLive(async (ctx) => {
    const { id: first } = await put(ctx);
    await put(ctx, { hours: [build("project", 60)], replaces: first });
    const { rows } = await sql<{ hours: { hours: number }[]; gone: boolean }>`
      select hours, withdrawn_at is not null as gone from adoption.effort
      where organisation = ${town} order by withdrawn_at nulls last`.execute(ctx.db);
    expect(rows.map(({ hours, gone }) => [hours[0]?.hours, gone])).toEqual([
      [40, true],
      [60, false],
    ]);
  }));

test("no hours and no pitfall take it away; a pitfall alone is told", () =>
  inLive(async (ctx) => {
    const { id: first } = await put(ctx);
    const warns = { hours: [], pitfall: "Begin met de koppelingen." };
    const { id: second } = await put(ctx, { ...warns, replaces: first });
    expect(await told(ctx)).toEqual([[town, null, warns.pitfall]]);
    expect(await put(ctx, { hours: [], replaces: second })).toEqual({ id: null });
    expect(await told(ctx)).toEqual([]);
    // Twice is the same, and there is nothing to replace any more.
    expect(await put(ctx, { hours: [] })).toEqual({ id: null });
  }));

test("what a source tells is not replaced but passed over, and is there again when the own word is taken away", () =>
  inLive(async (ctx) => {
    const source = await given(ctx, { organisation: town });
    await given(ctx, { organisation: town, version: "2" });
    expect(await told(ctx)).toHaveLength(2);
    const { id } = await put(ctx, { replaces: source });
    expect(await told(ctx)).toEqual([[town, 40, null]]);
    await expect(put(ctx, { estimate: true, replaces: source })).rejects.toMatchObject({
      code: "adoption/effort-changed",
    });
    await put(ctx, { hours: [], replaces: id });
    expect(await told(ctx)).toHaveLength(2);
  }));

test("what was told of a part is mended where it stands, and not told of the whole beside it unseen", () =>
  inLive(async (ctx) => {
    const onPart = await given(ctx, { organisation: town, entry: part, origin: "own" });
    await expect(put(ctx)).rejects.toMatchObject({ code: "adoption/effort-changed" });
    await put(ctx, { replaces: onPart });
    const { rows } = await sql<{ entry: string }>`select entry from adoption.effort
      where organisation = ${town} and withdrawn_at is null`.execute(ctx.db);
    expect(rows).toEqual([{ entry: part }]);
  }));

test.each([
  ["negative hours", { hours: [build("project", -1)] }],
  ["half an hour", { hours: [build("project", 1.5)] }],
  ["a pitfall that turns around", { pitfall: "a\u202eb" }],
  ["a version on two lines", { version: "1\n2" }],
])("%s are no form", (_what, wrong) => {
  expect(route.body.safeParse({ ...form(), ...wrong }).success).toBe(false);
});
