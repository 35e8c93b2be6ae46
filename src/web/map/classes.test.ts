import { expect, test } from "vitest";
import { classOf, limitsOf, shadeOf } from "./classes.ts";

test("a value on a limit belongs to the class above it", () => {
  expect(classOf("population", 19_999)).toBe(0);
  expect(classOf("population", 20_000)).toBe(1);
  expect(classOf("population", 250_000)).toBe(5);
});

test("a municipality that shrank stands in a class of its own", () => {
  expect(classOf("growth", -0.1)).toBe(0);
  expect(classOf("growth", 0)).toBe(1);
});

test("not known is no class and is hatched", () => {
  expect(classOf("growth", null)).toBeNull();
  expect(shadeOf("growth", null)).toBe("none");
});

test("very urban is dark, though its number is low", () => {
  expect(shadeOf("urbanity", 1)).toBe("c6");
  expect(shadeOf("urbanity", 5)).toBe("c1");
});

test("the legend runs from light to dark and counts say their last number", () => {
  expect(limitsOf("arrangements").map(({ from, to }) => [from, to])).toEqual([
    [null, 5],
    [6, 7],
    [8, 9],
    [10, 11],
    [12, 14],
    [15, null],
  ]);
  expect(limitsOf("urbanity").map(({ shade }) => shade)).toEqual(["c1", "c3", "c4", "c5", "c6"]);
});
