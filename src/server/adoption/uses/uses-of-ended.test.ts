import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { putUse } from "./put-use.ts";
import {
  entry,
  formOf,
  inInvented,
  merge,
  openUses,
  ownUses,
  partnership,
  somebody,
  town,
  village,
} from "./uses.fixture.ts";

const say = async (ctx: Context, at: string) =>
  putUse(
    await somebody(ctx, `Eva ${at}`, [["editor", at]]),
    at,
    entry,
    formOf({ productionOn: "2019-01-01" }),
  );

test("a municipality that ended uses nothing from that day on, and what followed it tells what it said", () =>
  inInvented(async (ctx) => {
    await say(ctx, town);
    await merge(ctx, { from: town, to: village, day: "2022-01-01" });
    for (const on of [undefined, "2022-01-01", "2026-11-22"]) {
      expect(await openUses(ctx, town, on)).toEqual([]);
      expect(await ownUses(ctx, town, on)).toEqual([]);
      expect(await openUses(ctx, village, on)).toMatchObject([{ saidBy: { id: town } }]);
    }
    expect(await openUses(ctx, town, "2021-12-31")).toMatchObject([{ status: "in-production" }]);
    expect(await openUses(ctx, village, "2021-12-31")).toEqual([]);
  }));

test("a municipality uses nothing before it was there", () =>
  inInvented(async (ctx) => {
    await sql`update network.organisation set valid_from = '2022-01-01' where id = ${town}`.execute(
      ctx.db,
    );
    await say(ctx, town);
    expect(await openUses(ctx, town, "2021-12-31")).toEqual([]);
    expect(await openUses(ctx, town, "2022-01-01")).toHaveLength(1);
  }));

test("of a partnership every day is told, until it is no more", () =>
  inInvented(async (ctx) => {
    await say(ctx, partnership);
    expect(await openUses(ctx, partnership, "2021-12-31")).toHaveLength(1);
    await sql`update network.organisation set valid_until = '2026-01-01' where id = ${partnership}`.execute(
      ctx.db,
    );
    expect(await openUses(ctx, partnership)).toEqual([]);
  }));
