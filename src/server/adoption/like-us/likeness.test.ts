import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultWeights, likenessFactors } from "#contract/adoption";
import {
  type Comparison,
  compareArrangements,
  compareOverlap,
  compareRegions,
  compareSize,
  compareUrbanity,
  likenessOf,
  type Weights,
} from "./likeness.ts";

const weightsOf = (given: Partial<Weights>): Weights => ({
  ...{ size: 0, urbanity: 0, region: 0, arrangements: 0, use: 0, answers: 0 },
  ...given,
});
const alike = (likeness: number, weighs = 1): Comparison => ({
  likeness,
  weighs,
  ours: null,
  theirs: null,
  shared: [],
  sharedCount: 0,
});

describe("what is not known of one of the two", () => {
  test("is no comparison: no inhabitants, no urbanity, no region, no arrangement, nothing known of both", () => {
    expect(compareSize(null, 20_000)).toBeUndefined();
    expect(compareSize(20_000, 0)).toBeUndefined();
    expect(compareUrbanity(3, null)).toBeUndefined();
    expect(compareRegions([], [region("VR91", "safety-region")])).toBeUndefined();
    expect(compareRegions([region("CR91", "corop")], [region("VR91", "ggd")])).toBeUndefined();
    expect(compareArrangements(0, [])).toBeUndefined();
    expect(compareOverlap({ same: 0, both: 0 })).toBeUndefined();
  });

  test("counts neither for nor against, and is named", () => {
    const weights = weightsOf({ size: 3, use: 5 });
    expect(likenessOf({ size: alike(0.5) }, weights)).toMatchObject({
      share: 0.5,
      notCompared: ["use"],
      compared: 3,
    });
    expect(likenessOf({ size: alike(0.5), use: alike(0) }, weights)).toMatchObject({
      share: 1.5 / 8,
      notCompared: [],
    });
  });

  test("leaves nothing when it is everything: no share, and every factor named", () => {
    expect(likenessOf({}, defaultWeights)).toEqual({
      share: 0,
      reasons: [],
      notCompared: [...likenessFactors],
      compared: 0,
    });
  });
});

test("a factor with weight 0 is no reason, and is not missed either", () => {
  const { reasons, notCompared } = likenessOf(
    { size: alike(1), urbanity: alike(1) },
    weightsOf({ size: 1 }),
  );
  expect(reasons.map(({ factor }) => factor)).toEqual(["size"]);
  expect(notCompared).toEqual([]);
});

test("the share of each reason adds up to the whole, which lies from 0 to 1, whatever is known and weighed", () => {
  const part = fc.double({ min: 0, max: 1, noNaN: true });
  // Nothing weighs nothing: what is not known at all is no comparison.
  const comparison = fc.option(fc.tuple(part, fc.double({ min: 0.2, max: 1, noNaN: true })), {
    nil: undefined,
  });
  const each = <Value>(value: fc.Arbitrary<Value>) =>
    fc.record(Object.fromEntries(likenessFactors.map((factor) => [factor, value])));
  fc.assert(
    fc.property(each(comparison), each(fc.integer({ min: 0, max: 5 })), (known, given) => {
      const comparisons = Object.fromEntries(
        Object.entries(known).map(([factor, one]) => [factor, one && alike(...one)]),
      );
      const weights = weightsOf(given);
      const { share, reasons, notCompared } = likenessOf(comparisons, weights);
      const sum = reasons.reduce((total, reason) => total + reason.share, 0);
      expect(sum).toBeCloseTo(share, 12);
      expect(share).toBeGreaterThanOrEqual(0);
      expect(share).toBeLessThanOrEqual(1);
      // Every factor that weighs is either a reason or named as not compared.
      const told = [...reasons.map(({ factor }) => factor), ...notCompared];
      expect(told.sort()).toEqual(likenessFactors.filter((factor) => weights[factor] > 0).sort());
    }),
  );
});

test("more of a factor never makes one less alike", () => {
  const weights = weightsOf({ size: 3, use: 2 });
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (size, a, b) => {
        const of = (use: number) => likenessOf({ size: alike(size), use: alike(use) }, weights);
        expect(of(Math.max(a, b)).share).toBeGreaterThanOrEqual(of(Math.min(a, b)).share);
      },
    ),
  );
});

test("little that is known of both weighs little, and from five things on it weighs in full", () => {
  const weighs = [1, 2, 4, 5, 200].map((both) => compareOverlap({ same: 1, both })?.weighs);
  expect(weighs).toEqual([0.2, 0.4, 0.8, 1, 1]);
  const weights = weightsOf({ size: 2, use: 2 });
  const of = (both: number) =>
    likenessOf({ size: alike(0.5), use: compareOverlap({ same: both, both }) }, weights).share;
  expect(of(1)).toBeCloseTo((1 + 0.4) / 2.4);
  expect(of(5)).toBeCloseTo((1 + 2) / 4);
});

describe("size", () => {
  test("is compared by ratio: the same is 1, half or twice is halfway, four times is nothing", () => {
    const likeness = (ours: number, theirs: number) => compareSize(ours, theirs)?.likeness;
    expect(likeness(15_120, 15_120)).toBe(1);
    expect(likeness(10_000, 20_000)).toBeCloseTo(0.5);
    expect(likeness(200_000, 100_000)).toBeCloseTo(0.5);
    expect(likeness(10_000, 40_000)).toBeCloseTo(0);
    expect(likeness(1_000, 900_000)).toBe(0);
  });

  test("is the same from either side", () => {
    const inhabitants = fc.integer({ min: 900, max: 950_000 });
    fc.assert(
      fc.property(inhabitants, inhabitants, (a, b) => {
        expect(compareSize(a, b)?.likeness).toBeCloseTo(compareSize(b, a)?.likeness ?? -1, 12);
      }),
    );
  });

  test("tells both figures", () => {
    expect(compareSize(15_120, 14_870)).toMatchObject({ ours: "15120", theirs: "14870" });
  });
});

test("urbanity is compared by steps, of which there are four", () => {
  expect([5, 4, 3, 2, 1].map((theirs) => compareUrbanity(5, theirs)?.likeness)).toEqual([
    1, 0.75, 0.5, 0.25, 0,
  ]);
});

test("regions are compared over the kinds that are known of both, and one name is told once", () => {
  const ours = [
    region("CR91", "corop", "Veenland"),
    region("VR91", "safety-region", "Veenland"),
    region("GG91", "ggd", "GGD Veen"),
  ];
  const theirs = [region("CR91", "corop", "Veenland"), region("VR91", "safety-region", "Veenland")];
  expect(compareRegions(ours, theirs)).toEqual({
    likeness: 1,
    weighs: 1,
    ours: "2",
    theirs: "2",
    shared: ["Veenland"],
    sharedCount: 2,
  });
  expect(compareRegions(ours, [region("CR92", "corop"), region("GG91", "ggd")])).toMatchObject({
    likeness: 0.5,
    sharedCount: 1,
  });
});

test("arrangements are compared over ours, and sharing none is known", () => {
  expect(compareArrangements(4, [{ name: "Samen Veen" }])).toEqual({
    likeness: 0.25,
    weighs: 1,
    ours: "4",
    theirs: "4",
    shared: ["Samen Veen"],
    sharedCount: 1,
  });
  expect(compareArrangements(4, [])).toMatchObject({ likeness: 0, sharedCount: 0 });
});

const region = (id: string, kind: string, name = id) => ({ id, kind, name });
