import { expect, test } from "vitest";
import { keepOptions } from "./check-options.ts";

const today = "2026-11-27";

test("who asks for the usual gets the same options, whatever others ask", () => {
  const of = keepOptions(() => null, 100);
  const usual = of({ most: 100 }, today);
  expect(usual).toMatchObject({ today: 20261127, mostOfCode: 100 });
  for (let most = 1; most <= 9; most += 1) of({ most, today: `2026-01-0${most}` }, today);
  expect(of({ most: 100 }, today)).toBe(usual);
  expect(of({ most: 100, today }, today)).toBe(usual);
  expect(of({ most: 100 }, "2026-11-28")).toMatchObject({ today: 20261128 });
});

test("of what is not usual one is kept", () => {
  const of = keepOptions(() => null, 100);
  const rare = of({ most: 7 }, today);
  expect(of({ most: 7 }, today)).toBe(rare);
  expect(of({ most: 8 }, today)).toMatchObject({ today: 20261127, mostOfCode: 8 });
  expect(of({ most: 7 }, today)).not.toBe(rare);
});
