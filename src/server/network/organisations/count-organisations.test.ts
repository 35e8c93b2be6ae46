import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { countOrganisations } from "./count-organisations.ts";
import { listOrganisations } from "./list-organisations.ts";

const count = (ctx: Context, query: Record<string, unknown> = {}) =>
  countOrganisations(ctx, contract.countOrganisations.query.parse(query));
const total = async (ctx: Context, query: Record<string, unknown>) =>
  (await listOrganisations(ctx, contract.listOrganisations.query.parse(query))).total;

test("a province that does not exist is refused", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(count(ctx, { province: "PV99" })).rejects.toMatchObject({
      code: "network/unknown-filter",
    });
  }));

test("each facet is counted beside the other filters and without its own", () =>
  inUndoneTransaction(async (ctx) => {
    const query = {
      q: "en",
      kind: "municipality",
      province: "PV25,PV30",
      sizeClass: "20000-50000",
    };
    const counts = await count(ctx, query);
    expect(counts.total).toBe(await total(ctx, query));
    expect(counts.total).toBeGreaterThan(5);
    for (const { facet, value, count: found } of counts.facets) {
      expect([facet, value, found]).toEqual([
        facet,
        value,
        await total(ctx, { ...query, [facet]: value }),
      ]);
    }
  }));

test("a value that would give none is counted too, as none", () =>
  inUndoneTransaction(async (ctx) => {
    const { facets } = await count(ctx, { province: "PV26" });
    const kinds = facets.filter(({ facet }) => facet === "kind");
    expect(kinds.map(({ value, count: found }) => [value, found])).toEqual([
      ["municipality", 26],
      ["province", 0],
      ["water-board", 0],
      ["joint-arrangement", 0],
      ["regional-body", 0],
    ]);
    expect(facets.filter(({ facet }) => facet === "province").length).toBe(12);
  }));

test("the inhabitants of the country are counted once, though its provinces are in the list too", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await count(ctx, { on: "2018-01-01" })).population).toBe(17_181_084);
    expect((await count(ctx, { on: "2025-01-01" })).population).toBe(18_044_027);
  }));

test("no municipality, or one of which the inhabitants are not known, gives no sum", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await count(ctx, { kind: "province" })).population).toBeNull();
    await loadFacts(ctx, {
      ...smallCountry,
      population: smallCountry.population.filter(({ code }) => code !== "GM9001"),
    });
    expect((await count(ctx, { province: "PV91" })).population).toBeNull();
    expect((await count(ctx, { province: "PV91", q: "veendijk" })).population).toBe(302_500);
  }));
