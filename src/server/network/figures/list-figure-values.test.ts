import { expect, test } from "vitest";
import type { FigureId } from "#contract/network";
import * as contract from "#contract/network";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { loadFacts } from "../facts/load-facts.ts";
import { smallCountry } from "../facts/small-country.fixture.ts";
import { listFigureValues } from "./list-figure-values.ts";
import { listFigures } from "./list-figures.ts";

const values = async (ctx: Context, figure: FigureId, year?: number) => {
  const query = contract.listFigureValues.query.parse({ year });
  return (await listFigureValues(ctx, figure, query)).items;
};

test("a year that is not known is refused, with the years that are", () =>
  inUndoneTransaction(async (ctx) => {
    const refused = expect(values(ctx, "population", 2016)).rejects;
    await refused.toMatchObject({ code: "network/unknown-year", status: 400 });
    await expect(values(ctx, "population", 2016)).rejects.toThrow(/2017, 2018, .*2026/);
  }));

test("growth has no first year, since it is counted from there", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(values(ctx, "growth", 2017)).rejects.toThrow(/Known are 2018, /);
  }));

test("a figure of today has no year to ask", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(values(ctx, "arrangements", 2026)).rejects.toThrow(/leave `year` out/);
  }));

test("every figure gives each of the 342 municipalities its own hexagon", () =>
  inUndoneTransaction(async (ctx) => {
    for (const figure of contract.figureIds) {
      const places = (await values(ctx, figure)).map(({ q, r }) => `${q},${r}`);
      expect([figure, new Set(places).size]).toEqual([figure, 342]);
    }
  }));

test("the inhabitants of 2026 are the default, and together those of the country", () =>
  inUndoneTransaction(async (ctx) => {
    const sum = (await values(ctx, "population")).reduce((all, { value }) => all + (value ?? 0), 0);
    expect(sum).toBe(18_130_208);
  }));

test("growth is the percentage since 2017 with one decimal, in the boundaries of 2026", () =>
  inUndoneTransaction(async (ctx) => {
    const groningen = (await values(ctx, "growth", 2026)).find(({ code }) => code === "GM0014");
    // 229,494 on 1 January 2017 with Haren and Ten Boer; 244,427 on 1 January 2026.
    expect(groningen?.value).toBe(6.5);
  }));

test("who got a part of a split municipality has unknown growth, not none", () =>
  inUndoneTransaction(async (ctx) => {
    const boxtel = (await values(ctx, "growth")).find(({ code }) => code === "GM0757");
    expect(boxtel?.value).toBeNull();
  }));

test("urbanity is unknown for the four municipalities formed after the classes were made", () =>
  inUndoneTransaction(async (ctx) => {
    const unknown = (await values(ctx, "urbanity")).filter(({ value }) => value === null);
    expect(unknown.map(({ name }) => name)).toEqual([
      "Dijk en Waard",
      "Land van Cuijk",
      "Maashorst",
      "Voorne aan Zee",
    ]);
  }));

test("the years of the figures are those of the facts, each figure with its sources", () =>
  inUndoneTransaction(async (ctx) => {
    await loadFacts(ctx, smallCountry);
    const { items } = await listFigures(ctx, contract.listFigures.query.parse({}));
    expect(items.map(({ id, years, sources }) => [id, years, sources.length])).toEqual([
      ["population", [2021, 2022], 1],
      ["growth", [2022], 1],
      ["arrangements", [], 1],
      ["urbanity", [2021], 1],
    ]);
  }));
