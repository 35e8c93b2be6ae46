import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { currentCode } from "../organisations/current-code.ts";
import { codesOn, roadsOn } from "./codes-on.ts";

const inSmallCountry = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    await use(ctx);
  });

test("what still exists on the day is left out, and the day of the merger itself counts as after", () =>
  inSmallCountry(async (ctx) => {
    expect(await codesOn(ctx, "2015-12-31")).toEqual(new Map());
    expect(await codesOn(ctx, "2016-01-01")).toEqual(new Map([["GM9005", "GM9004"]]));
  }));

test("two in a row give the middle code at a day in between, and the last one after", () =>
  inSmallCountry(async (ctx) => {
    expect((await codesOn(ctx, "2019-12-31")).get("GM9005")).toBe("GM9004");
    expect(await codesOn(ctx, "2020-01-01")).toEqual(
      new Map([
        ["GM9003", "GM9002"],
        ["GM9004", "GM9002"],
        ["GM9005", "GM9002"],
      ]),
    );
    const roads = await roadsOn(ctx, "2020-01-01");
    expect(roads.get("GM9005")).toEqual(["GM9005", "GM9004", "GM9002"]);
  }));

test("one that was divided gives null, and so does one that went up in it before", () =>
  inSmallCountry(async (ctx) => {
    await sql`update network.reorganisation set new_id = 'GM9006' where old_id = 'GM9005'`.execute(
      ctx.db,
    );
    expect((await codesOn(ctx, "2021-12-31")).get("GM9005")).toBe("GM9006");
    const codes = await codesOn(ctx, "2022-01-01");
    expect([codes.get("GM9006"), codes.get("GM9005")]).toEqual([null, null]);
    const roads = await roadsOn(ctx, "2022-01-01");
    expect([roads.get("GM9006"), roads.get("GM9005")]).toEqual([["GM9006"], ["GM9005", "GM9006"]]);
  }));

test("one of which no successor is known gives null, and so do steps that lead round", () =>
  inSmallCountry(async (ctx) => {
    await sql`delete from network.reorganisation where old_id = 'GM9003'`.execute(ctx.db);
    await sql`update network.reorganisation set new_id = 'GM9005' where old_id = 'GM9004'`.execute(
      ctx.db,
    );
    const codes = await codesOn(ctx, "2020-01-01");
    expect([codes.get("GM9003"), codes.get("GM9005")]).toEqual([null, null]);
    const roads = await roadsOn(ctx, "2020-01-01");
    expect([roads.get("GM9003"), roads.get("GM9005")]).toEqual([["GM9003"], ["GM9005", "GM9004"]]);
  }));

test("today every code since 2014 leads where the country says it does", () =>
  inUndoneTransaction(async (ctx) => {
    const codes = await codesOn(ctx, "2026-11-22");
    expect(codes.size).toBeGreaterThan(80);
    for (const [code, now] of codes)
      expect([code, now]).toEqual([code, await currentCode(ctx, code)]);
  }));
