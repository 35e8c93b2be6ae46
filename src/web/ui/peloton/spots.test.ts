import { expect, test } from "vitest";
import { quartersBetween } from "./spots.ts";

test.each([
  ["2026-01-15", "2026-01-15", 0],
  ["2026-01-15", "2026-04-14", 0],
  ["2026-01-15", "2026-04-15", 1],
  ["2025-11-30", "2026-02-28", 0],
  ["2024-02-29", "2026-02-28", 7],
  ["2024-02-29", "2026-03-01", 8],
  ["2027-01-01", "2026-01-01", 0],
])("from %s to %s are %i whole quarters", (from, until, quarters) => {
  expect(quartersBetween(from, until)).toBe(quarters);
});
