import { expect, test } from "vitest";
import { formatFor } from "./format.ts";

test("dates keep to what is known of them: a day, a month or a year", () => {
  const { date } = formatFor("nl");
  expect([date("2026-01-01"), date("2026-05"), date("2026")]).toEqual([
    "1 januari 2026",
    "mei 2026",
    "2026",
  ]);
});

test("each language writes numbers in its own way", () => {
  expect(formatFor("nl").number(18_130_208)).toBe("18.130.208");
  expect(formatFor("en").number(18_130_208)).toBe("18,130,208");
  expect(formatFor("nl").number(133.91, 1)).toBe("133,9");
});
