import { sql } from "kysely";
import { describe, expect, test } from "vitest";
import type { UseForm } from "#contract/adoption";
import type { Context } from "#platform/context";
import { putFirstFill } from "../first-fill/put-first-fill.ts";
import { putUse } from "./put-use.ts";
import {
  entry,
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
import { withdrawUse } from "./withdraw-use.ts";

const editor = (ctx: Context, at: string = town) => somebody(ctx, `Eva ${at}`, [["editor", at]]);
const rosa = (ctx: Context) =>
  somebody(ctx, "Rosa", [["editor", partnership]], [[town, partnership, ["adoption"]]]);
const put = (ctx: Context, given: Partial<UseForm> = {}, at: string = town, of = entry) =>
  putUse(ctx, at, of, formOf(given));
const answer = (ctx: Context) =>
  sql`insert into adoption.answer (id, organisation, entry, version, answer, hidden, origin, sources, given_on, given_at)
    values (gen_random_uuid(), ${town}, ${entry}, '1.0', 'uses', true, 'own', '{}', '2026-01-01', ${ctx.now})`.execute(
    ctx.db,
  );

/** What is hidden, and where something new is said about it. */
const hidden: Readonly<Record<string, (ctx: Context) => Promise<string>>> = {
  "an answer": async (ctx) => {
    await answer(ctx);
    return town;
  },
  "the use of another version": async (ctx) => {
    await put(await editor(ctx), { version: "2", hidden: true });
    return town;
  },
  "the use of a part": async (ctx) => {
    await put(await editor(ctx), { version: "2", hidden: true }, town, otherEntry);
    await makePart(ctx);
    return town;
  },
  "what merged into it said": async (ctx) => {
    await put(await editor(ctx), { hidden: true });
    await merge(ctx, { from: town, to: village, day: "2026-11-22" });
    return village;
  },
};

describe.each(Object.entries(hidden))("beside %s that is hidden", (_, hide) => {
  test.each(["in-production", "not-used"] as const)("a new word, %s, is hidden too", (status) =>
    inInvented(async (ctx) => {
      const at = await hide(ctx);
      const eva = later(await editor(ctx, at), 1);
      await put(eva, { status }, at);
      expect(await openUses(later(ctx, 2), at)).toEqual([]);
      expect(await ownUses(eva, at)).toContainEqual(
        expect.objectContaining({ status, version: null, hidden: true }),
      );
    }),
  );

  test("it shows when the organisation says so", () =>
    inInvented(async (ctx) => {
      const at = await hide(ctx);
      const eva = later(await editor(ctx, at), 1);
      await put(eva, { show: true }, at);
      expect(await openUses(later(ctx, 2), at)).toMatchObject([{ saidBy: { id: at } }]);
    }));
});

test("a partnership under a mandate shows nothing that its member hides, whatever it asks", () =>
  inInvented(async (ctx) => {
    const { id } = await put(await editor(ctx), { hidden: true });
    const region = later(await rosa(ctx), 1);
    await put(region, { version: "2", show: true });
    await put(region, { note: "Anders gezegd.", show: true, replaces: id });
    expect(await openUses(later(ctx, 2))).toEqual([]);
    expect((await ownUses(region)).map((use) => use.hidden)).toEqual([true, true]);
  }));

test("nor by taking that back first, until its member says something in the open", () =>
  inInvented(async (ctx) => {
    const { id } = await put(await editor(ctx), { hidden: true });
    const region = later(await rosa(ctx), 1);
    await withdrawUse(region, town, entry, id);
    await putFirstFill(region, town, [{ entry, word: "uses" }]);
    expect(await openUses(later(ctx, 2))).toEqual([]);
    const eva = later(await editor(ctx), 3);
    const [said] = await ownUses(eva);
    await put(eva, { replaces: said?.useId ?? null });
    await put(later(region, 4), { version: "2" });
    expect(await openUses(later(ctx, 6))).toHaveLength(2);
  }));

test("what shows is changed in the open, also while another version is hidden", () =>
  inInvented(async (ctx) => {
    const eva = await editor(ctx);
    const { id } = await put(eva, { version: "1" });
    await put(eva, { version: "2", hidden: true });
    await put(later(eva, 1), { version: "1", note: "Nog steeds.", replaces: id });
    expect(await openUses(later(ctx, 2))).toMatchObject([{ version: "1", note: "Nog steeds." }]);
  }));
