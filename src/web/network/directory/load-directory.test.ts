import { expect, test } from "vitest";
import { byCount, kindsWorthAsking, unknownLast } from "./load-directory.ts";

const counts = [{ count: null }, { count: 0 }, { count: 7 }];
const order = (by: typeof byCount) => counts.toSorted(by).map(({ count }) => count);

test("a count that is not known comes last, after zero", () => {
  expect(order(byCount)).toEqual([7, 0, null]);
  expect(order(unknownLast)).toEqual([0, 7, null]);
});

test("a kind that is registered one by one is asked only when there is one, or when it was chosen", () => {
  const facets = [
    { value: "province", label: null, count: 0 },
    { value: "supplier", label: null, count: 0 },
    { value: "association", label: null, count: null },
    { value: "other-government", label: null, count: 2 },
  ];
  const asked = (...chosen: string[]) => kindsWorthAsking(facets, chosen).map(({ value }) => value);
  expect(asked()).toEqual(["province", "other-government"]);
  expect(asked("supplier")).toEqual(["province", "supplier", "other-government"]);
});
