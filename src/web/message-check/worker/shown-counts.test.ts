import { expect, test } from "vitest";
import { shownCounts } from "./shown-counts.ts";

const of = (code: string, official: string | null = null) => ({ code, official });

test("a fault is counted by the code that is shown", () => {
  const findings = [of("too-long", "RS019"), of("too-long", "RS010"), of("no-date"), of("CS002")];
  expect(shownCounts(findings, { "too-long": 2, "no-date": 1, CS002: 1 })).toEqual({
    ...{ RS019: 1, RS010: 1, "no-date": 1, CS002: 1 },
  });
});

test("two faults of one code are counted together", () => {
  const findings = [of("empty", "RS033"), of("pattern", "RS033")];
  expect(shownCounts(findings, { empty: 1, pattern: 1 })).toEqual({ RS033: 2 });
});

test("what was not kept counts with those that were, or where they differ by our own code", () => {
  expect(shownCounts([of("too-long", "RS019")], { "too-long": 900 })).toEqual({ RS019: 900 });
  const mixed = [of("too-long", "RS019"), of("too-long", "RS010")];
  expect(shownCounts(mixed, { "too-long": 900 })).toEqual({
    ...{ RS019: 1, RS010: 1, "too-long": 898 },
  });
  expect(shownCounts([], { "too-long": 3 })).toEqual({ "too-long": 3 });
});
