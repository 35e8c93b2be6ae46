import { expect, test } from "vitest";
import { keepOptions } from "./check-options.ts";

test("who asks for the same gets the same options, and what is rare is forgotten", () => {
  const of = keepOptions(() => null);
  const usual = of("2026-11-27", 100);
  expect(usual).toMatchObject({ today: 20261127, mostOfCode: 100 });
  const rare = of("2020-01-01", 100);
  for (let most = 1; most <= 7; most += 1) {
    of("2026-11-27", most);
    expect(of("2026-11-27", 100)).toBe(usual);
  }
  expect(of("2020-01-01", 100)).not.toBe(rare);
});
