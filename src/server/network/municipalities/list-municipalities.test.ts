import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { listMunicipalities } from "./list-municipalities.ts";

const list = (ctx: Context, query: Record<string, unknown>) =>
  listMunicipalities(ctx, contract.listMunicipalities.query.parse({ limit: 500, ...query }));

test("the day before the first date of which the country is known is refused", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(list(ctx, { on: "2013-12-31" })).rejects.toMatchObject({
      code: "network/date-out-of-range",
      faults: [{ where: "query.on", detail: expect.stringContaining("2013-12-31") }],
    });
  }));

// As CBS has them: yearly lists and totals, and the merger of Weesp with Amsterdam on 24 March 2022.
test.each([
  ["2014-01-01", 403],
  ["2015-01-01", 393],
  ["2017-01-01", 388],
  ["2018-01-01", 380],
  ["2018-12-31", 380],
  ["2019-01-01", 355],
  ["2020-01-01", 355],
  ["2021-01-01", 352],
  ["2022-01-01", 345],
  ["2022-03-23", 345],
  ["2022-03-24", 344],
  ["2022-04-01", 344],
  ["2023-01-01", 342],
  ["2026-01-01", 342],
])("on %s there are %i municipalities", (on, municipalities) =>
  inUndoneTransaction(async (ctx) => {
    const { total, items } = await list(ctx, { on });
    expect([total, items.length]).toEqual([municipalities, municipalities]);
  }),
);

test.each([
  ["2018-01-01", 17_181_084],
  ["2022-01-01", 17_590_672],
  ["2025-01-01", 18_044_027],
])("on %s they have %i inhabitants together", (on, inhabitants) =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { on });
    expect(items.reduce((sum, { population }) => sum + (population ?? 0), 0)).toBe(inhabitants);
    expect(new Set(items.map(({ populationYear }) => populationYear))).toEqual(
      new Set([Number(on.slice(0, 4))]),
    );
  }),
);

test("without a date it is today in the Netherlands, also when it is still yesterday in UTC", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, {});
    expect(items.find(({ code }) => code === "GM0457")).toBeUndefined();
    expect(items.length).toBe(344);
  }, new Date("2022-03-23T23:30:00Z")));

test("each takes part in 4 to 19 joint arrangements", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, {});
    const counts = items.map(({ arrangements }) => arrangements ?? Number.NaN);
    expect([Math.min(...counts), Math.max(...counts)]).toEqual([4, 19]);
  }));

test("after the last year that is known, the inhabitants are those of that year and say so", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { on: "2028-05-05" });
    expect(new Set(items.map(({ populationYear }) => populationYear))).toEqual(new Set([2026]));
  }, new Date("2028-06-01T12:00:00Z")));

test("before the date of the register it is not known who worked together", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { on: "2018-01-01" });
    expect(new Set(items.map(({ arrangements }) => arrangements))).toEqual(new Set([null]));
  }));
