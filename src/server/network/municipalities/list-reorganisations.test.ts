import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { listReorganisations } from "./list-reorganisations.ts";

const list = (ctx: Context, query: Record<string, unknown> = {}) =>
  listReorganisations(ctx, contract.listReorganisations.query.parse({ limit: 500, ...query }));
const steps = async (ctx: Context, organisation: string) =>
  (await list(ctx, { organisation })).items.map(
    ({ date, from, to }) => `${date.slice(0, 4)} ${from.name} → ${to.name}`,
  );

test("the history of an unknown municipality is not found", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(list(ctx, { organisation: "GM9999" })).rejects.toMatchObject({
      code: "network/unknown-organisation",
    });
  }));

test("all of them come newest first", () =>
  inUndoneTransaction(async (ctx) => {
    const dates = (await list(ctx)).items.map(({ date }) => date);
    expect(dates.length).toBeGreaterThanOrEqual(96);
    expect(dates).toEqual(dates.toSorted().toReversed());
  }));

test("the history of a new municipality is all that went into it", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await steps(ctx, "GM1979")).toEqual([
      "2021 Appingedam → Eemsdelta",
      "2021 Delfzijl → Eemsdelta",
      "2021 Loppersum → Eemsdelta",
    ]);
  }));

test("the history of an old one is what it became, without those it became it with", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await steps(ctx, "GM0003")).toEqual(["2021 Appingedam → Eemsdelta"]);
  }));

test("a history of two steps is told whole, from either end and from the middle", () =>
  inUndoneTransaction(async (ctx) => {
    const renamed = "2016 Groesbeek → Berg en Dal";
    const ubbergen = "2015 Ubbergen → Groesbeek";
    const millingen = "2015 Millingen aan de Rijn → Groesbeek";
    expect(await steps(ctx, "GM1945")).toEqual([renamed, millingen, ubbergen]);
    expect(await steps(ctx, "GM0241")).toEqual([renamed, millingen, ubbergen]);
    expect(await steps(ctx, "GM0282")).toEqual([renamed, ubbergen]);
  }));

test("a municipality that never changed has an empty history", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await list(ctx, { organisation: "GM0034" })).toEqual({
      total: 0,
      items: [],
      next: null,
    });
  }));

test("each is told under the names of its day", () =>
  inUndoneTransaction(async (ctx) => {
    const [first] = smallCountry.reorganisations;
    if (!first) throw new Error("the small country has reorganisations");
    const earlier = { ...first, date: "2018-01-01", old_code: "GM9004", new_code: "GM9001" };
    await loadFacts(ctx, { ...smallCountry, reorganisations: [first, earlier] });
    expect(await steps(ctx, "GM9001")).toEqual(["2018 Dijk → Oud-Duinrade", "2016 Terp → Dijk"]);
  }));
