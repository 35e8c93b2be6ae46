import { expect, test } from "vitest";
import { nextOrder, ranksOf, sortRows } from "./order.ts";

const row = (name: string, value: number | null, province = "Utrecht") => ({
  name,
  value,
  province,
});
const rows = [row("'s-Hertogenbosch", 3), row("Buren", null), row("Aalten", 7)];
const names = (sorted: readonly { name: string }[]) => sorted.map(({ name }) => name);

test("what is not known comes last, from high to low and from low to high", () => {
  expect(names(sortRows(rows, "-value"))).toEqual(["Aalten", "'s-Hertogenbosch", "Buren"]);
  expect(names(sortRows(rows, "value"))).toEqual(["'s-Hertogenbosch", "Aalten", "Buren"]);
});

test("'s-Hertogenbosch stands at the s", () => {
  expect(names(sortRows(rows, "name"))).toEqual(["Aalten", "Buren", "'s-Hertogenbosch"]);
});

test("within a province the names are in order", () => {
  const mixed = [row("Zeist", 1), row("Almere", 1, "Flevoland"), row("Baarn", 1)];
  expect(names(sortRows(mixed, "province"))).toEqual(["Almere", "Baarn", "Zeist"]);
});

test("a second click on a table head turns the order round", () => {
  expect(nextOrder("name", "value")).toBe("-value");
  expect(nextOrder("-value", "value")).toBe("value");
  expect(nextOrder("-value", "name")).toBe("name");
});

test("equal values share a place and what is not known has none", () => {
  expect(ranksOf([5, null, 9, 5, 1])).toEqual({ ranks: [2, null, 1, 2, 4], known: 4 });
});
