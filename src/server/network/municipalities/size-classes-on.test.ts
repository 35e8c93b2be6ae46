import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { municipalitiesOn } from "./municipalities-on.ts";
import { sizeClassesOn } from "./size-classes-on.ts";

const sizes = async (ctx: Context, ...asked: [code: string, day: string][]) => {
  const pairs = asked.map(([code, day]) => ({ code, day }));
  return pairs.map(await sizeClassesOn(ctx, pairs));
};
const inSmallCountry = (use: (ctx: Context) => Promise<void>) =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    await use(ctx);
  });

test("each has the size of its own day, also when the same code is asked of two days or twice", () =>
  inSmallCountry(async (ctx) => {
    const asked: [string, string][] = [
      ["GM9006", "2021-12-31"],
      ["GM9001", "2021-06-01"],
      ["GM9002", "2026-01-01"],
      ["GM9001", "2021-06-01"],
    ];
    expect(await sizes(ctx, ...asked)).toEqual([
      "under-20000",
      "20000-50000",
      "over-300000",
      "20000-50000",
    ]);
  }));

test("of what did not exist that day, is no municipality or has no inhabitants known, it is not known", () =>
  inSmallCountry(async (ctx) => {
    const asked: [string, string][] = [
      ["GM9006", "2022-01-01"],
      ["GM9002", "2019-12-31"],
      ["PV91", "2022-01-01"],
      ["GM9999", "2022-01-01"],
      ["GM9001", "2020-06-01"],
    ];
    expect(await sizes(ctx, ...asked)).toEqual([null, null, null, null, null]);
    expect(await sizes(ctx)).toEqual([]);
  }));

test.each(["2014-01-01", "2018-12-31", "2022-03-24", "2026-11-22"])(
  "of everybody on %s it is the size with which they are listed",
  (day) =>
    inUndoneTransaction(async (ctx) => {
      const country = await municipalitiesOn(ctx, day);
      const sizeOf = await sizeClassesOn(
        ctx,
        country.map(({ code }) => ({ code, day })),
      );
      expect(country.map(({ code }) => sizeOf({ code, day }))).toEqual(
        country.map(({ sizeClass }) => sizeClass),
      );
    }),
);
