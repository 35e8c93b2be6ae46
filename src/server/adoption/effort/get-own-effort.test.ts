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
