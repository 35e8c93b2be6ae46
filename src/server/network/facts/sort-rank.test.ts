import fc from "fast-check";
import { expect, test } from "vitest";
import { sortRanks } from "./sort-rank.ts";

const sorted = (names: readonly string[]) => {
  const ranks = sortRanks(names);
  return [...names].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0));
};

test("punctuation and accents do not count, so 's-Hertogenbosch stands with the S", () => {
  const names = ["Súdwest-Fryslân", "Texel", "'s-Hertogenbosch", "Schagen", "Rucphen", "Sluis"];
  expect(sorted(names)).toEqual([
    "Rucphen",
    "Schagen",
    "'s-Hertogenbosch",
    "Sluis",
    "Súdwest-Fryslân",
    "Texel",
  ]);
});

test("two names that differ in an accent alone still have their own places", () => {
  expect(new Set(sortRanks(["Fryslan", "Fryslân"]).values()).size).toBe(2);
});

test("the places do not depend on the order in which the names come", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string(), { maxLength: 20 }), (names) => {
      expect(sortRanks([...names].reverse())).toEqual(sortRanks(names));
    }),
  );
});
