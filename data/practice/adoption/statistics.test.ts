import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { inventCountry } from "../invent-country.ts";
import { statisticsOf } from "./statistics.ts";

const facts = inventCountry().facts();
const readme = readFileSync("data/practice/adoption/README.md", "utf8");

test("the README counts what is generated: print it again with node data/practice/adoption/statistics.ts", () => {
  expect(readme.slice(readme.indexOf("| table  ")).trim()).toBe(statisticsOf(facts));
});

test("the municipality of about 15,000 that the README names has no fact, and neighbours that have", () => {
  const [, code = "", name, inhabitants] =
    /`(GM9\d{3})` (\w+) is a municipality of ([\d,]+) inhabitants/.exec(readme) ?? [];
  const people = facts.population.find((row) => row.code === code && row.year === 2026);
  expect(people?.inhabitants.toLocaleString("en")).toBe(inhabitants);
  expect(facts.municipalities.find((row) => row.code === code)?.name).toBe(name);
  const said = [...facts.adoption_uses, ...facts.adoption_answers, ...facts.adoption_efforts];
  expect(said.filter(({ organisation }) => organisation === code)).toEqual([]);
  const beside = facts.neighbours
    .filter(({ a, b }) => a === code || b === code)
    .map(({ a, b }) => (a === code ? b : a));
  const known = beside.filter((each) => said.some(({ organisation }) => organisation === each));
  expect(known.length).toBeGreaterThanOrEqual(3);
});
