import { expect, test } from "vitest";
import * as contract from "#contract/network";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { listMunicipalities } from "./list-municipalities.ts";
import { municipalitiesOn } from "./municipalities-on.ts";

test.each(["2014-01-01", "2018-12-31", "2022-03-23", "2022-03-24", "2026-11-22"])(
  "on %s they are those that are listed, with the same inhabitants and size",
  (on) =>
    inUndoneTransaction(async (ctx) => {
      const query = contract.listMunicipalities.query.parse({ limit: 500, on });
      const told = ({ code, name, province, population, sizeClass, urbanity, website }: Told) => ({
        ...{ code, name, province, population, sizeClass, urbanity, website },
      });
      type Told = Pick<
        Awaited<ReturnType<typeof municipalitiesOn>>[number],
        "code" | "name" | "province" | "population" | "sizeClass" | "urbanity" | "website"
      >;
      const listed = (await listMunicipalities(ctx, query)).items;
      expect((await municipalitiesOn(ctx, on)).map(told)).toEqual(listed.map(told));
    }),
);

test("each has its place on the map; one that is no more has none", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    const places = async (on: string) =>
      (await municipalitiesOn(ctx, on)).map(({ code, q, r }) => [code, q, r]);
    expect(await places("2022-01-01")).toEqual([
      ["GM9001", 0, 0],
      ["GM9002", 1, 0],
    ]);
    expect(await places("2021-12-31")).toContainEqual(["GM9006", null, null]);
  }));

test("in a year of which no inhabitants are known yet they are those of the last year that is", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    expect(await municipalitiesOn(ctx, "2026-01-01")).toMatchObject([
      { code: "GM9001", population: 23_000, sizeClass: "20000-50000" },
      { code: "GM9002", population: 302_500, sizeClass: "over-300000" },
    ]);
    expect(await municipalitiesOn(ctx, "2020-06-01")).toMatchObject([
      { code: "GM9001", population: null, sizeClass: null },
      {},
      {},
    ]);
  }));
