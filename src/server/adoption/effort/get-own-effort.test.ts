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
  town,
} from "./effort.fixture.ts";
import { getOwnEffort } from "./get-own-effort.ts";
import { listEfforts } from "./list-efforts.ts";

const own = { organisation: town, origin: "own" } as const;
const told = async (ctx: Context, organisation: string = town) =>
  (await getOwnEffort(ctx, organisation, entry)).effort;

test("an organisation or an entry that is not there is told plainly", () =>
  inInvented(async (ctx) => {
    await expect(getOwnEffort(ctx, "GM9999", entry)).rejects.toMatchObject({
      code: "adoption/unknown-organisation",
    });
    await expect(getOwnEffort(ctx, town, "bestaat-niet")).rejects.toMatchObject({
      code: "catalogue/unknown-entry",
    });
  }));

test("what another told, what a source tells and what was taken back is not its own", () =>
  inInvented(async (ctx) => {
    await given(ctx, { origin: "own" });
    await given(ctx, { organisation: town });
    await given(ctx, { ...own, withdrawn_at: new Date("2026-06-01T12:00:00Z") });
    expect(await told(ctx)).toBeNull();
  }));

test("while its use is hidden it sees what it told, which nobody else does", () =>
  inInvented(async (ctx) => {
    await says(ctx, { hidden: true });
    const id = await given(ctx, { ...own, pitfall: "Begin op tijd." });
    expect(await told(ctx)).toMatchObject({
      id,
      organisation: { id: town },
      origin: "own",
      total: 100,
      pitfall: "Begin op tijd.",
    });
    expect((await listEfforts(ctx, entry, { limit: 9 })).total).toBe(0);
  }));

test("what it told openly is word for word what others see", () =>
  inInvented(async (ctx) => {
    await given(ctx, own);
    const { items } = await listEfforts(ctx, entry, { limit: 9 });
    expect(items).toEqual([await told(ctx)]);
  }));

test("what it told of a part is seen with the whole, and of two that of the whole", () =>
  inInvented(async (ctx) => {
    const onPart = await given(ctx, { ...own, entry: part });
    expect(await told(ctx)).toMatchObject({ id: onPart });
    const onWhole = await given(ctx, own);
    expect(await told(ctx)).toMatchObject({ id: onWhole });
  }));

test("what merged into it told stays with the one that told it", () =>
  inInvented(async (ctx) => {
    const id = await given(ctx, { ...own, organisation: old, live_on: merged });
    expect(await told(ctx)).toBeNull();
    expect(await told(ctx, old)).toMatchObject({ id, organisation: { id: old } });
    expect(await told(ctx, other)).toBeNull();
  }));

const seenOf = async (ctx: Context) => {
  const { concealed, wouldConceal, concealedVersions } = await getOwnEffort(ctx, town, entry);
  return { concealed, wouldConceal, concealedVersions };
};
const open = { concealed: false, wouldConceal: false, concealedVersions: [] };

test("before it tells anything it is told who will see it: nobody while its use is hidden", () =>
  inInvented(async (ctx) => {
    expect(await seenOf(ctx)).toEqual(open);
    await says(ctx, { hidden: true });
    expect(await seenOf(ctx)).toEqual({ ...open, wouldConceal: true });
    await given(ctx, own);
    expect(await seenOf(ctx)).toEqual({ ...open, concealed: true, wouldConceal: true });
  }));

test("with an open answer that says it is used everybody sees it, though the use is hidden", () =>
  inInvented(async (ctx) => {
    await says(ctx, { hidden: true });
    await sql`insert into adoption.answer (id, organisation, entry, answer, hidden, origin, sources, given_on, given_at)
      values ('019a0000-0000-7000-8000-000000000042', ${town}, ${entry}, 'uses', false, 'own', '{}',
        '2026-03-01', '2026-03-01T12:00:00Z')`.execute(ctx.db);
    await given(ctx, own);
    expect(await seenOf(ctx)).toEqual(open);
    expect((await listEfforts(ctx, entry, { limit: 9 })).total).toBe(1);
  }));

test("of a version that is hidden by itself nobody sees what is told, and of the others everybody does", () =>
  inInvented(async (ctx) => {
    await says(ctx, { version: "1" });
    await says(ctx, { version: "2", hidden: true });
    expect(await seenOf(ctx)).toEqual({ ...open, concealedVersions: ["2"] });
  }));

test("what was told while the use was hidden is concealed still, and what is told now is seen", () =>
  inInvented(async (ctx) => {
    await says(ctx, { hidden: true, withdrawn_at: new Date("2026-09-01T12:00:00Z") });
    await given(ctx, { ...own, told_at: new Date("2026-05-01T12:00:00Z") });
    expect(await seenOf(ctx)).toEqual({ ...open, concealed: true });
  }));
