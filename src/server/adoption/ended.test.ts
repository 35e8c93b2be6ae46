import { describe, expect, test } from "vitest";
import { adoptionRoutes } from "#contract/adoption";
import type { Context } from "#platform/context";
import { testApi } from "#platform/test-api";
import { askedOf, type Standing, sayEach, tablesNow } from "./routes.fixture.ts";
import { serveAdoption } from "./routes.ts";
import { putUse } from "./uses/put-use.ts";
import {
  entry,
  fault,
  formOf,
  inInvented,
  later,
  merge,
  openUses,
  ownUses,
  somebody,
  town,
  village,
} from "./uses/uses.fixture.ts";
import { withdrawUse } from "./uses/withdraw-use.ts";

const api = testApi(serveAdoption);
const changing = adoptionRoutes.filter(({ method }) => method !== "get").map(({ id }) => id);

/** Somebody with every right there, as if nobody had ended those. */
const all = (ctx: Context, at: string) =>
  somebody(ctx, `Alma ${at}`, [
    ["editor", at],
    ["confirmer", at],
    ["mandate-holder", at],
    ["administrator", at],
  ]);

/** The town said all that can be said, and went up in the village. */
const inMerged = (use: (ctx: Context, standing: Standing) => Promise<void>) =>
  inInvented(async (ctx) => {
    const standing = await sayEach(ctx);
    await merge(ctx, { from: town, to: village, day: "2026-11-22" });
    await use(ctx, standing);
  });

test.each(changing)("in the name of an organisation that ended nothing is changed by %s", (id) =>
  inMerged(async (ctx, standing) => {
    const before = await tablesNow(ctx);
    const alma = later(await all(ctx, town), 1);
    await expect(api.ask(alma, id, askedOf(id, town, standing))).rejects.toMatchObject(
      fault("organisation-ended"),
    );
    expect(await tablesNow(ctx)).toBe(before);
  }),
);

describe("the successor", () => {
  test("does not take back or replace what was said before it, and says it itself", () =>
    inMerged(async (ctx, { use }) => {
      const alma = later(await all(ctx, village), 1);
      await expect(withdrawUse(alma, village, entry, use)).rejects.toMatchObject(
        fault("unknown-use"),
      );
      await expect(putUse(alma, village, entry, formOf({ replaces: use }))).rejects.toMatchObject(
        fault("use-changed"),
      );
      expect(await openUses(alma, village)).toMatchObject([{ useId: use, saidBy: { id: town } }]);
      const { id } = await putUse(alma, village, entry, formOf({ status: "not-used" }));
      const now = await ownUses(alma, village);
      expect(now.map(({ useId, state }) => [useId, state])).toContainEqual([id, "not"]);
    }));

  test("that takes its own word back lets what was said before it speak again", () =>
    inMerged(async (ctx, { use }) => {
      const alma = later(await all(ctx, village), 1);
      const { id } = await putUse(alma, village, entry, formOf({ status: "not-used" }));
      await withdrawUse(later(alma, 1), village, entry, id);
      expect(await openUses(later(ctx, 3), village)).toMatchObject([
        { useId: use, saidBy: { id: town }, state: "uses" },
      ]);
    }));
});
