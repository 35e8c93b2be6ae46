import { describe, expect, test } from "vitest";
import type { Context } from "#platform/context";
import { checkUse } from "./check-use.ts";
import { inProduction, notUsed, type Said, stepsOf } from "./use.ts";

const ctx = { now: new Date("2026-11-22T12:00:00Z") } as Context;
const steps = stepsOf(inProduction).map(([status, field]) => ({ status, field }));
const last = { ...inProduction, status: "phased-out" as const };

/** The fields that are refused, in the order of the steps. */
function wrong(said: Said): readonly string[] {
  try {
    checkUse(ctx, said);
    return [];
  } catch (error) {
    const { faults } = error as { faults: readonly { where: string }[] };
    return faults.map(({ where }) => where.replace("body.", ""));
  }
}

const pairs = steps.flatMap((before, n) =>
  steps.slice(n + 1).map((after) => [before.field, after.field] as const),
);

describe("the days of steps", () => {
  test.each(pairs)(
    "%s after %s is refused, whatever step lies between, and the same day is not",
    (before, after) => {
      expect(wrong({ ...last, [before]: "2020-01-02", [after]: "2020-01-01" })).toEqual([after]);
      expect(wrong({ ...last, [before]: "2020-01-01", [after]: "2020-01-01" })).toEqual([]);
    },
  );

  test("of several out of order each is told that comes before the one before it", () => {
    const backwards = Object.fromEntries(steps.map(({ field }, n) => [field, `202${5 - n}-01-01`]));
    expect(wrong({ ...last, ...backwards })).toEqual(steps.slice(1).map(({ field }) => field));
  });

  test.each(steps)("of $status itself it may be today, and not tomorrow", ({ status, field }) => {
    expect(wrong({ ...inProduction, status, [field]: "2026-11-22" })).toEqual([]);
    expect(wrong({ ...inProduction, status, [field]: "2026-11-23" })).toEqual([field]);
  });

  test.each(steps.slice(1))(
    "of a step beyond the one that it is at, $field may be tomorrow, and not today",
    ({ field }) => {
      const planned = { ...inProduction, status: "acquiring" as const };
      expect(wrong({ ...planned, [field]: "2026-11-23" })).toEqual([]);
      expect(wrong({ ...planned, [field]: "2026-11-22" })).toEqual([field]);
    },
  );

  test("of a plan lie ten years ahead at the most", () => {
    const planned = { ...inProduction, status: "planned" as const };
    expect(wrong({ ...planned, productionOn: "2036-12-31" })).toEqual([]);
    expect(wrong({ ...planned, productionOn: "2037-01-01" })).toEqual(["productionOn"]);
  });

  test.each(steps)("of what is not used there is none: $field", ({ field }) => {
    expect(wrong(notUsed)).toEqual([]);
    expect(wrong({ ...notUsed, [field]: "2020-01-01" })).toEqual([field]);
  });

  test("the day is that of the Netherlands, also when it is still yesterday in the world", () => {
    const late = { now: new Date("2026-11-22T23:30:00Z") } as Context;
    const said = { ...inProduction, productionOn: "2026-11-23" };
    expect(() => checkUse(late, said)).not.toThrow();
    expect(() => checkUse(ctx, said)).toThrow("still to come");
  });
});
