import { expect, test } from "vitest";
import type { Context } from "#platform/context";
import { inUndoneTransaction } from "#platform/test-db";
import { countryFigures } from "./country-figures.ts";

const figures = async (ctx: Context, on?: string) => {
  const country = await countryFigures(ctx, on);
  return Object.fromEntries(country.figures.map(({ id, ...figure }) => [id, figure]));
};

test("a date out of range is refused", () =>
  inUndoneTransaction(async (ctx) => {
    await expect(countryFigures(ctx, "2010-01-01")).rejects.toMatchObject({
      code: "network/date-out-of-range",
    });
  }));

test("the country of today, each figure with its date and source", () =>
  inUndoneTransaction(async (ctx) => {
    const register = { referenceDate: "2026-05-19", source: "roo-2026-05" };
    expect(await figures(ctx)).toEqual({
      municipalities: {
        value: 342,
        referenceDate: "2026-01-01",
        source: "cbs-municipality-lists",
      },
      population: { value: 18_130_208, referenceDate: "2026-01-01", source: "cbs-population" },
      jointArrangements: { value: 451, ...register },
      participations: { value: 3551, ...register },
      regionalBodies: { value: 372, ...register },
      waterBoards: { value: 21, ...register },
      provinces: { value: 12, ...register },
    });
  }));

test("of before the date of the register it is not known who worked together", () =>
  inUndoneTransaction(async (ctx) => {
    const then = await figures(ctx, "2018-06-01");
    expect(then["municipalities"]).toMatchObject({ value: 380, referenceDate: "2018-06-01" });
    expect(then["population"]).toMatchObject({ value: 17_181_084, referenceDate: "2018-01-01" });
    expect(then["jointArrangements"]?.value).toBeNull();
  }));

test("in the year of a merger in March nobody is lost: the inhabitants are those of 1 January", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await figures(ctx, "2022-04-01"))["population"]?.value).toBe(17_590_672);
  }));

test("before 2017 the inhabitants are not known, and then there is no date of them either", () =>
  inUndoneTransaction(async (ctx) => {
    expect((await figures(ctx, "2016-12-31"))["population"]).toEqual({
      value: null,
      referenceDate: null,
      source: null,
    });
  }));
