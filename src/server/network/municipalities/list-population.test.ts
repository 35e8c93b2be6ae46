import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { listPopulation } from "./list-population.ts";

const list = (ctx: Context, id: string, query: Record<string, unknown> = {}) =>
  listPopulation(ctx, id, contract.listPopulation.query.parse(query));

test("the inhabitants of an unknown organisation are not found", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(list(ctx, "GM9999")).rejects.toMatchObject({
      code: "network/unknown-organisation",
    });
  }));

test("a municipality that grew by a merger has the jump of that year, and none in the boundaries of 2026", () =>
  inUndoneTransaction(async (ctx) => {
    const then = (await list(ctx, "GM0014")).items;
    const now = (await list(ctx, "GM0014", { boundaries: "2026" })).items;
    expect(then.slice(1, 3)).toEqual([
      { year: 2018, inhabitants: 202_810 },
      { year: 2019, inhabitants: 231_299 },
    ]);
    expect(now.slice(1, 3)).toEqual([
      { year: 2018, inhabitants: 229_962 },
      { year: 2019, inhabitants: 231_299 },
    ]);
  }));

test("who got a part of a split one has unknown years in the boundaries of 2026", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, "GM0757", { boundaries: "2026" });
    expect(items.map(({ inhabitants }) => inhabitants === null)).toEqual(
      [2017, 2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025, 2026].map((year) => year < 2021),
    );
  }));

test("a province has all ten years, and a water board none", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await list(ctx, "PV30")).items.at(-1)).toEqual({ year: 2026, inhabitants: 2_676_955 });
    expect((await list(ctx, "PV30", { boundaries: "2026" })).total).toBe(10);
    expect(await list(ctx, "WS0654")).toEqual({ total: 0, items: [], next: null });
  }));

test("the cursor of one organisation is refused at another", () =>
  inUndoneTransaction(async (ctx) => {
    const { next } = await list(ctx, "GM0014", { limit: 4 });
    expect((await list(ctx, "GM0014", { limit: 4, cursor: next })).items[0]?.year).toBe(2021);
    await expect(list(ctx, "GM0363", { limit: 4, cursor: next })).rejects.toMatchObject({
      code: "platform/wrong-cursor",
    });
  }));
