import { expect, test } from "vitest";
import * as contract from "#contract/network";
import { organisationKinds, registeredKinds } from "#contract/network";
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
      ...registeredKinds.map((kind) => [kind, 0]),
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

const countsOf = async (ctx: Context, query: Record<string, unknown>, facet: string) =>
  (await count(ctx, query)).facets.flatMap((one) => (one.facet === facet ? [one.count] : []));

test("before the date of the register other kinds are not counted, and asked alone they are refused", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await count(ctx, { on: "2018-01-01" })).total).toBe(380);
    const others = organisationKinds.slice(1).map(() => null);
    expect(await countsOf(ctx, { on: "2018-01-01" }, "kind")).toEqual([380, ...others]);
    const registered = registeredKinds.map(() => 0);
    expect(await countsOf(ctx, { on: "2026-05-19" }, "kind")).toEqual([
      ...[342, 12, 21, 451, 372],
      ...registered,
    ]);
    await expect(count(ctx, { on: "2018-01-01", kind: "province" })).rejects.toMatchObject({
      code: "network/not-known-then",
    });
  }));

test("of a year without inhabitants it is not known how many are of a size, which is not none", () =>
  inUndoneTransaction(async (ctx) => {
    const none = [null, null, null, null, null];
    expect(await countsOf(ctx, { on: "2016-12-31" }, "sizeClass")).toEqual(none);
    expect(await countsOf(ctx, { on: "2017-01-01" }, "sizeClass")).not.toContain(null);
  }));

// Weesp went to Amsterdam on 24 March 2022.
test("after a merger in the middle of a year nobody is lost: those of 1 January are added up", () =>
  inUndoneTransaction(async (ctx) => {
    const on = "2022-06-01";
    const inhabitants = async (query: Record<string, unknown>) =>
      (await count(ctx, query)).population;
    expect(await inhabitants({ on })).toBe(17_590_672);
    expect(await inhabitants({ on, province: "PV27" })).toBe(
      await inhabitants({ on: "2022-01-01", province: "PV27" }),
    );
    expect(await inhabitants({ on: "2023-01-01" })).toBe(17_811_291);
  }));

test("a text or a size class that finds the receiver of a merger gives no sum; any other does", () =>
  inUndoneTransaction(async (ctx) => {
    const on = "2022-06-01";
    expect((await count(ctx, { on, q: "amsterdam" })).population).toBeNull();
    expect((await count(ctx, { on, sizeClass: "over-300000" })).population).toBeNull();
    expect((await count(ctx, { on, q: "GM0344" })).population).toBeGreaterThan(350_000);
    expect((await count(ctx, { on, sizeClass: "under-20000" })).population).toBeGreaterThan(0);
  }));
