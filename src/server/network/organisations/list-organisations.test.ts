import fc from "fast-check";
import { expect, test } from "vitest";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { listOrganisations } from "./list-organisations.ts";

const list = (ctx: Context, query: Record<string, unknown> = {}) =>
  listOrganisations(ctx, contract.listOrganisations.query.parse(query));
const namesOf = async (ctx: Context, query: Record<string, unknown>) =>
  (await list(ctx, { limit: 500, ...query })).items.map(({ name }) => name);

test("a date before 2014 is refused, and so is tomorrow; today is not", () =>
  inUndoneTransaction(async (ctx) => {
    const outOfRange = { code: "network/date-out-of-range" };
    await expect(list(ctx, { on: "2013-12-31" })).rejects.toMatchObject(outOfRange);
    await expect(list(ctx, { on: "2026-11-23" })).rejects.toMatchObject(outOfRange);
    expect((await list(ctx, { on: "2026-11-22" })).total).toBeGreaterThan(1000);
  }));

test("the refusal of a date says between which dates to ask", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(list(ctx, { on: "2013-12-31" })).rejects.toThrow(
      /from 2014-01-01 to today, 2026-11-22/,
    );
  }));

test("a region or province that does not exist is refused, and not answered with an empty list", () =>
  inUndoneTransaction(async (ctx) => {
    const unknown = { code: "network/unknown-filter" };
    await expect(list(ctx, { region: "VR99" })).rejects.toMatchObject(unknown);
    await expect(list(ctx, { province: "PV99" })).rejects.toMatchObject(unknown);
    expect((await list(ctx, { region: "VR01", q: "Maastricht" })).total).toBe(0);
  }));

test("a cursor of other filters is refused", () =>
  inUndoneTransaction(async (ctx) => {
    const { next } = await list(ctx, { kind: "municipality" });
    const other = list(ctx, { kind: "province", cursor: next });
    await expect(other).rejects.toMatchObject({ code: "platform/wrong-cursor" });
  }));

test("the pages together give every organisation once, whatever the size of a page", () =>
  inUndoneTransaction(async (ctx) => {
    const whole = (await list(ctx, { kind: "water-board,province", limit: 500 })).items;
    expect(whole.length).toBe(33);
    await fc.assert(
      fc.asyncProperty(
        fc.integer({ min: 1, max: 40 }),
        fc.constantFrom(...contract.organisationSorts),
        async (limit, sort) => {
          const seen: string[] = [];
          let cursor: string | null | undefined;
          while (cursor !== null) {
            const asked = { kind: "water-board,province", sort, limit, cursor };
            const page = await list(ctx, asked);
            expect(page.total).toBe(33);
            expect(page.items.length).toBeLessThanOrEqual(limit);
            seen.push(...page.items.map(({ id }) => id));
            cursor = page.next;
          }
          expect(seen.toSorted()).toEqual(whole.map(({ id }) => id).toSorted());
        },
      ),
      { numRuns: 15 },
    );
  }));

test("the country of today has 342 municipalities, 12 provinces, 21 water boards and 451 joint arrangements", () =>
  inUndoneTransaction(async (ctx) => {
    const totals = [];
    for (const kind of ["municipality", "province", "water-board", "joint-arrangement"]) {
      totals.push((await list(ctx, { kind })).total);
    }
    expect(totals).toEqual([342, 12, 21, 451]);
  }));

test("a municipality that merged in 2021 is found in 2020 under its old name", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { q: "appingedam", on: "2020-06-01" });
    expect(items[0]).toMatchObject({ id: "GM0003", name: "Appingedam", population: 11_642 });
  }));

test("today its old name leads to the municipality that it became part of", () =>
  inUndoneTransaction(async (ctx) => {
    expect(await namesOf(ctx, { q: "appingedam" })).toEqual(["Eemsdelta"]);
  }));

test.each([
  "joint-arrangement",
  "regional-body",
  "water-board",
  "province",
  "province,water-board",
])(
  "%s is refused on a day before the date of the register, and answered from that day on",
  (kind) =>
    inUndoneTransaction(async (ctx) => {
      const refused = expect(list(ctx, { kind, on: "2026-05-18" })).rejects;
      await refused.toMatchObject({ code: "network/not-known-then", status: 400 });
      await expect(list(ctx, { kind, on: "2026-05-18" })).rejects.toThrow(
        "only the state of 2026-05-19 is known",
      );
      expect((await list(ctx, { kind, on: "2026-05-19" })).total).toBeGreaterThan(0);
    }),
);

test("before the date of the register only municipalities are listed, whatever else is asked beside them", () =>
  inUndoneTransaction(async (ctx) => {
    const on = "2018-01-01";
    for (const kind of [undefined, "municipality", "province,municipality"]) {
      const { total, items } = await list(ctx, { on, kind, limit: 500 });
      expect([kind, total]).toEqual([kind, 380]);
      expect(new Set(items.map((item) => item.kind))).toEqual(new Set(["municipality"]));
    }
  }));

test("the date of the register is that of the facts, not one of ours", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    expect(await namesOf(ctx, { on: "2025-12-31" })).toEqual(["Duinrade", "Veendijk"]);
    expect((await list(ctx, { on: "2026-01-01" })).total).toBe(7);
  }));

test("a joint arrangement has no start, because the register tells only since when its text is in force", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { kind: "joint-arrangement", limit: 500 });
    expect(new Set(items.map(({ validFrom }) => validFrom))).toEqual(new Set([null]));
  }));

test("of a regional body that the register names nowhere it is not known in what it takes part", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { kind: "regional-body", limit: 500 });
    expect(items.filter(({ arrangements }) => arrangements === 0)).toEqual([]);
    expect(items.filter(({ arrangements }) => arrangements === null).length).toBeGreaterThan(300);
  }));

test("until the day of its change of name a municipality has its former name, and its place in the order", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    const kind = "municipality";
    expect(await namesOf(ctx, { kind, on: "2019-06-30" })).toEqual([
      "Dijk",
      "Oud-Duinrade",
      "Scheidal",
      "Veen",
    ]);
    expect(await namesOf(ctx, { kind, on: "2019-07-01" })).toEqual([
      "Dijk",
      "Duinrade",
      "Scheidal",
      "Veen",
    ]);
  }));

test("a number of inhabitants on the bound of two size classes belongs to the larger", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    const { items } = await list(ctx, { kind: "municipality", on: "2021-06-01" });
    expect(items.map(({ name, population, sizeClass }) => [name, population, sizeClass])).toEqual([
      ["Duinrade", 20_000, "20000-50000"],
      ["Scheidal", 5_000, "under-20000"],
      ["Veendijk", 300_000, "over-300000"],
    ]);
  }));

test("before 2017 the inhabitants are not known, which is not zero", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, { kind: "municipality", on: "2016-12-31", limit: 500 });
    expect(items.length).toBe(390);
    expect(new Set(items.map(({ population }) => population))).toEqual(new Set([null]));
    expect(new Set(items.map(({ sizeClass }) => sizeClass))).toEqual(new Set([null]));
  }));

test("a filter keeps those that fit every filter", () =>
  inUndoneTransaction(async (ctx) => {
    const query = { province: "PV26,PV24", sizeClass: "100000-300000,over-300000" };
    expect(await namesOf(ctx, query)).toEqual(["Almere", "Amersfoort", "Utrecht"]);
  }));

test("a region gives its municipalities of today, and on an earlier date those that became part of them", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    expect(await namesOf(ctx, { region: "VR91" })).toEqual(["Veendijk"]);
    expect(await namesOf(ctx, { region: "VR91", on: "2019-01-01" })).toEqual(["Dijk", "Veen"]);
  }));

test("the largest come first when asked so, and what has no inhabitants comes last", () =>
  inUndoneTransaction(async (ctx) => {
    const { items } = await list(ctx, {
      sort: "-population",
      limit: 500,
      kind: "province,water-board",
    });
    expect(items.slice(0, 2).map(({ name }) => name)).toEqual(["Zuid-Holland", "Noord-Holland"]);
    expect(items.slice(12).every(({ population }) => population === null)).toBe(true);
  }));

test("with a text the best match comes first: the name, then how names begin, then how a word begins", () =>
  inUndoneTransaction(async (ctx) => {
    const names = await namesOf(ctx, { q: "utrecht" });
    expect(names.slice(0, 3)).toEqual(["Utrecht", "Utrecht", "Utrechtse Heuvelrug"]);
    expect(names).toContain("Veiligheidsregio Utrecht");
  }));

test("a text of spaces alone filters nothing, and a text without a letter or digit finds nothing", () =>
  inUndoneTransaction(async (ctx) => {
    const all = (await list(ctx)).total;
    expect((await list(ctx, { q: "   " })).total).toBe(all);
    expect((await list(ctx, { q: "!?" })).total).toBe(0);
  }));
