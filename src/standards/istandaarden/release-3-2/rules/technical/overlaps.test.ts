import { describe, expect, test } from "vitest";
import { code } from "../../../rules/rule.ts";
import { technical } from "../technical.ts";
import { absent, call, placed } from "./placed.fixture.ts";

describe("an assignment takes no part when it", () => {
  const { except } = placed(technical, "apart", "TR302", "301");
  const day = 20_261_101;

  test.each([
    ["is removed", code("13"), day, day, true],
    ["lapsed", code("01"), day, day, true],
    ["has another reason", code("12"), day, day, false],
    ["has no reason", absent, day, day, false],
    ["is removed but lasts", code("13"), day, day + 1, false],
    ["is removed but does not end", code("13"), day, absent, false],
  ])("%s", (_, reason, begin, end, isOut) => {
    expect(except && call(except.holds, reason, begin, end)).toBe(isOut);
  });
});

test.each([
  ["TR302", "301", "Ingangsdatum", "Einddatum"],
  ["TR386", "315", "ToewijzingIngangsdatum", "ToewijzingEinddatum"],
  ["TR410", "317", "GewensteIngangsdatum", "Einddatum"],
])("%s: what has no end does not end", (rule, message, from, until) => {
  const { begin, end, category, productCode } = placed(technical, "apart", rule, message);
  expect([begin.path, end.path]).toEqual([from, until]);
  expect([begin, end, category, productCode].map(({ optional }) => optional)).toEqual([
    false,
    true,
    true,
    true,
  ]);
});
