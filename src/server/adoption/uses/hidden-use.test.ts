import { describe, expect, test } from "vitest";
import type { UseForm } from "#contract/adoption";
import type { Context } from "#platform/context";
import { putUse } from "./put-use.ts";
import {
  entry,
  fault,
  formOf,
  inInvented,
  later,
  makePart,
  merge,
  openUses,
  otherEntry,
  ownUses,
  partnership,
  somebody,
  town,
  village,
} from "./uses.fixture.ts";

const editor = (ctx: Context, at: string = town) => somebody(ctx, `Eva ${at}`, [["editor", at]]);
const put = async (ctx: Context, given: Partial<UseForm> = {}, of = entry) =>
  (await putUse(ctx, town, of, formOf(given))).id;

describe("hidden", () => {
  test("it is gone for others, with what was said of it before, and shows to the organisation", () =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      const yes = await put(eva, { productionOn: "2025-01-01" });
      const no = await put(later(eva, 5), { replaces: yes, status: "not-used" });
      await put(later(eva, 9), { replaces: no, hidden: true });
      const then = later(ctx, 20);
      for (const on of ["2025-06-01", "2026-11-28", "2026-12-02"]) {
        expect(await openUses(then, town, on)).toEqual([]);
      }
      expect(await ownUses(later(eva, 20))).toMatchObject([{ hidden: true }]);
      expect(await ownUses(later(eva, 20), town, "2025-06-01")).toMatchObject([{ hidden: true }]);
    }));

  test("other versions and other entries stay as they are", () =>
    inInvented(async (ctx) => {
      const eva = await editor(ctx);
      await put(eva, { version: "1" });
      await put(eva, {}, otherEntry);
      const before = JSON.stringify(await openUses(ctx));
      await put(eva, { version: "2", hidden: true });
      expect(JSON.stringify(await openUses(ctx))).toBe(before);
    }));

  test("by the successor, it is gone too where what merged into it said the same", () =>
    inInvented(async (ctx) => {
      await put(await editor(ctx));
      await merge(ctx, { from: town, to: village, day: "2026-11-22" });
      expect(await openUses(ctx, village)).toMatchObject([{ saidBy: { id: town } }]);
      const eva = await editor(ctx, village);
      await putUse(eva, village, entry, formOf({ hidden: true }));
      for (const id of [village, town]) expect(await openUses(ctx, id)).toEqual([]);
      expect(await ownUses(eva, village)).toHaveLength(2);
    }));
});

test("of a part that was said before the merge, the word on the whole takes the place", () =>
  inInvented(async (ctx) => {
    const eva = await editor(ctx);
    const whole = await put(eva, { note: "Van het geheel." });
    const part = await put(eva, { note: "Van het onderdeel." }, otherEntry);
    await makePart(ctx);
    expect(await openUses(ctx)).toHaveLength(2);
    const id = await put(later(eva, 1), { replaces: part, note: "Van beide." }, otherEntry);
    expect(await openUses(ctx)).toMatchObject([
      { useId: id, entry: { id: entry }, note: "Van beide." },
    ]);
    await expect(put(eva, { replaces: whole })).rejects.toMatchObject(fault("use-changed"));
  }));

test("a partnership under a mandate says it for its member, and is told as such", () =>
  inInvented(async (ctx) => {
    const rosa = await somebody(
      ctx,
      "Rosa",
      [["editor", partnership]],
      [[town, partnership, ["adoption"]]],
    );
    await put(rosa);
    expect(await openUses(ctx)).toMatchObject([
      { byOrganisation: { id: partnership, name: "Oefenregio" }, saidBy: { id: town } },
    ]);
    // Who holds a right at the member too speaks as the member.
    const both = await somebody(
      ctx,
      "Bo",
      [
        ["editor", partnership],
        ["editor", town],
      ],
      [[town, partnership, ["adoption"]]],
    );
    await put(both, {}, otherEntry);
    expect(await openUses(ctx)).toMatchObject([
      { entry: { id: otherEntry }, byOrganisation: null },
      { entry: { id: entry } },
    ]);
  }));
