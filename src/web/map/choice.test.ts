import { expect, test } from "vitest";
import { queryOf, valuesUrl, yearOf } from "./choice.ts";

const population = { id: "population", years: [2017, 2018, 2019], sources: [] } as const;
const urbanity = { id: "urbanity", years: [], sources: [] } as const;
const figures = [population, urbanity];

test("a year that a figure does not have gives its last year", () => {
  expect(yearOf(population, 2018)).toBe(2018);
  expect(yearOf(population, 1980)).toBe(2019);
  expect(yearOf(urbanity, 2018)).toBeNull();
});

test("the address says only what differs from the page as it opens", () => {
  expect(queryOf({ figure: "population", year: 2019, order: "-value" }, figures)).toBe("");
  expect(queryOf({ figure: "population", year: 2017, order: "name" }, figures)).toBe(
    "?year=2017&sort=name",
  );
  expect(queryOf({ figure: "urbanity", year: null, order: "-value" }, figures)).toBe(
    "?figure=urbanity",
  );
});

test("a figure without years is asked without a year", () => {
  expect(valuesUrl({ figure: "urbanity", year: null })).toBe("/api/v1/figures/urbanity/values");
  expect(valuesUrl({ figure: "growth", year: 2020 }, true)).toBe(
    "/api/v1/figures/growth/values?year=2020&format=csv",
  );
});
