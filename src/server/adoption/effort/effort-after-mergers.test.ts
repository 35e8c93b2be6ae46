import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { putUse } from "../uses/put-use.ts";
import {
  entry,
  fault,
  formOf,
  hamlet,
  inInvented,
  merge,
  ownUses,
  somebody,
  town,
  village,
} from "../uses/uses.fixture.ts";
import { form, given, says } from "./effort.fixture.ts";
import { getEffortSpread } from "./get-effort-spread.ts";
import { getOwnEffort } from "./get-own-effort.ts";
import { listEfforts } from "./list-efforts.ts";
import { putEffort } from "./put-effort.ts";

// The town goes up in the village, and the village in the hamlet.
const told = { organisation: town, origin: "own", live_on: "2025-03-01" } as const;
const first = (ctx: Context) => merge(ctx, { from: town, to: village, day: "2026-01-01" });
const second = (ctx: Context) => merge(ctx, { from: village, to: hamlet, day: "2026-06-01" });
const editor = (ctx: Context) => somebody(ctx, "Eva", [["editor", hamlet]]);

/** Whose effort others see, and how many the figures count. */
async function seen(ctx: Context): Promise<[readonly string[], number]> {
  const { items } = await listEfforts(ctx, entry, { limit: 9 });
  const { total } = await getEffortSpread(ctx, entry);
  return [items.map(({ organisation }) => organisation.id), total?.n ?? 0];
}

test("told before two mergers it stands once, under the name of who told it", () =>
  inInvented(async (ctx) => {
    await given(ctx, { ...told, origin: "facts" });
    await given(ctx, told);
    await first(ctx);
    await second(ctx);
    expect(await seen(ctx)).toEqual([[town], 1]);
  }));

describe("what is hidden of the use conceals it", () => {
  test.each([
    ["who told it", town],
    ["the one in between", village],
    ["the one that it came to", hamlet],
  ])("by %s, also after the second merger", (_, organisation) =>
    inInvented(async (ctx) => {
      await given(ctx, told);
      await says(ctx, { organisation, hidden: true });
      await first(ctx);
      await second(ctx);
      expect(await seen(ctx)).toEqual([[], 0]);
    }),
  );

  test.each([
    ["who told it", town],
    ["the one that was divided", village],
  ])("by %s, also after it was divided", (_, organisation) =>
    inInvented(async (ctx) => {
      await given(ctx, told);
      await says(ctx, { organisation, hidden: true });
      await first(ctx);
      await merge(ctx, { from: village, to: hamlet, day: "2026-06-01", split: true });
      expect(await seen(ctx)).toEqual([[], 0]);
    }),
  );

  test("until the last says openly that it uses it", () =>
    inInvented(async (ctx) => {
      await given(ctx, told);
      await first(ctx);
      await second(ctx);
      const eva = await editor(ctx);
      const { id } = await putUse(eva, hamlet, entry, formOf({ hidden: true }));
      expect(await seen(ctx)).toEqual([[], 0]);
      expect(await ownUses(eva, hamlet)).toHaveLength(1);
      await putUse(eva, hamlet, entry, formOf({ replaces: id }));
      expect(await seen(ctx)).toEqual([[town], 1]);
    }));
});

test("the last tells its own beside it, and does not write over what another told", () =>
  inInvented(async (ctx) => {
    const id = await given(ctx, told);
    await first(ctx);
    await second(ctx);
    const eva = await editor(ctx);
    await expect(putEffort(eva, hamlet, entry, form({ replaces: id }))).rejects.toMatchObject(
      fault("effort-changed"),
    );
    await says(ctx, { organisation: hamlet });
    await putEffort(eva, hamlet, entry, form());
    // By name: Oefenbuurt before Oefenstad.
    expect(await seen(ctx)).toEqual([[hamlet, town], 2]);
    expect((await getOwnEffort(eva, hamlet, entry)).effort?.total).toBe(40);
    expect((await getOwnEffort(eva, town, entry)).effort).toMatchObject({ id, total: 100 });
  }));
