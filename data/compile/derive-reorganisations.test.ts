import { describe, expect, test } from "vitest";
import { partsFromShortfalls, partsOfDivided } from "./derive-splits.ts";
import { deriveWholes } from "./derive-wholes.ts";
import { type PopulationStep, populationStep } from "./population-step.ts";
import { provinceOfOldCode } from "./province-of-old-code.ts";

/** A country of a million around the few municipalities of the example, without any growth. */
function step(before: Record<string, number>, after: Record<string, number>): PopulationStep {
  const rest = 1_000_000 - Object.values(before).reduce((sum, each) => sum + each, 0);
  const found = populationStep(
    new Map([
      [2020, new Map([...Object.entries(before), ["GM9999", rest]])],
      [2021, new Map([...Object.entries(after), ["GM9999", rest]])],
    ]),
    2021,
  );
  if (found === undefined) {
    throw new Error("the example has two years");
  }
  return found;
}

function borders(...pairs: readonly (readonly [string, string])[]) {
  const neighbours = new Map<string, Set<string>>();
  for (const [a, b] of pairs) {
    neighbours.set(a, (neighbours.get(a) ?? new Set()).add(b));
    neighbours.set(b, (neighbours.get(b) ?? new Set()).add(a));
  }
  return neighbours;
}

const anywhere = () => undefined;
const oneProvince = () => "PV30";

describe("what became of a code that left the list", () => {
  test("three codes that together explain one new one became that one", () => {
    const figures = step({ GM0003: 11_642, GM0010: 24_678, GM0024: 9_537 }, { GM1979: 45_587 });
    expect(deriveWholes(figures, figures.leaving, anywhere)).toEqual([
      new Map([
        ["GM0003", "GM1979"],
        ["GM0010", "GM1979"],
        ["GM0024", "GM1979"],
      ]),
    ]);
  });

  test("a code whose inhabitants all turn up in one neighbour was added to it", () => {
    const figures = step({ GM0370: 10_110, GM0439: 81_683 }, { GM0439: 92_240 });
    expect(deriveWholes(figures, figures.leaving, anywhere)).toEqual([
      new Map([["GM0370", "GM0439"]]),
    ]);
  });

  test("figures that fit two outcomes give both, and choose none", () => {
    const figures = step(
      { GM0001: 10_000, GM0002: 10_050, GM0003: 30_000, GM0004: 31_000 },
      { GM1001: 40_000, GM1002: 41_050 },
    );
    expect(deriveWholes(figures, figures.leaving, anywhere).length).toBeGreaterThan(1);
  });

  test("a code never goes to another province", () => {
    const figures = step({ GM0001: 10_000, GM0002: 50_000 }, { GM0002: 60_000 });
    const provinceOf = (code: string) => (code === "GM0001" ? "PV20" : "PV21");
    expect(deriveWholes(figures, figures.leaving, provinceOf)).toEqual([new Map()]);
  });
});

describe("a code of which the inhabitants turn up in several neighbours", () => {
  const before = { GM0757: 30_801, GM0788: 14_370, GM0824: 26_245, GM0865: 26_558 };
  const border = borders(
    ["GM0757", "GM0824"],
    ["GM0757", "GM0865"],
    ["GM0824", "GM0865"],
    ["GM0824", "GM0855"],
    ["GM0865", "GM0855"],
  );
  const after = { GM0757: 32_850, GM0824: 32_250, GM0865: 31_550 };

  test("was divided over them, the largest part first", () => {
    const figures = step(before, { ...after, GM0865: 32_874 });
    expect(partsOfDivided(figures, "GM0788", border, oneProvince)).toEqual([
      { oldCodes: ["GM0788"], newCode: "GM0865", inhabitants: 6_316 },
      { oldCodes: ["GM0788"], newCode: "GM0824", inhabitants: 6_005 },
      { oldCodes: ["GM0788"], newCode: "GM0757", inhabitants: 2_049 },
    ]);
  });

  test("gave what is missing to the one large neighbour of two parts that grew as much", () => {
    const figures = step({ ...before, GM0855: 219_789 }, { ...after, GM0855: 221_100 });
    const parts = partsOfDivided(figures, "GM0788", border, oneProvince);
    expect(parts.map((part) => part.newCode)).toEqual(["GM0824", "GM0865", "GM0757", "GM0855"]);
  });

  test("gave nothing to a neighbour of two parts that did not grow", () => {
    const figures = step({ ...before, GM0855: 219_789 }, { ...after, GM0855: 219_789 });
    const parts = partsOfDivided(figures, "GM0788", border, oneProvince);
    expect(parts.map((part) => part.newCode)).toEqual(["GM0824", "GM0865", "GM0757"]);
  });
});

test("a new municipality short of inhabitants lost them to a neighbour that has too many", () => {
  const figures = step(
    { GM0053: 13_560, GM1651: 36_000, GM0056: 61_217 },
    { GM1966: 47_777, GM1969: 63_000 },
  );
  const wholes = new Map([
    ["GM0053", "GM1966"],
    ["GM1651", "GM1966"],
    ["GM0056", "GM1969"],
  ]);
  expect(partsFromShortfalls(figures, wholes, borders(["GM1966", "GM1969"]))).toEqual([
    { oldCodes: ["GM0053", "GM1651"], newCode: "GM1969", inhabitants: 1_783 },
  ]);
});

describe("the province of an ended code", () => {
  const provinces = new Map([
    ["GM0363", "PV27"],
    ["GM0373", "PV27"],
    ["GM0482", "PV28"],
    ["GM1982", "PV30"],
  ]);

  test("is that of the living codes on both sides", () => {
    expect(provinceOfOldCode("GM0370", provinces)).toBe("PV27");
  });

  test("is not known between two provinces, nor for a code of later date", () => {
    expect(provinceOfOldCode("GM0457", provinces)).toBeUndefined();
    expect(provinceOfOldCode("GM1684", provinces)).toBeUndefined();
  });
});
