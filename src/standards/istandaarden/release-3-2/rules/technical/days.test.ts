import { describe, expect, test } from "vitest";
import { code } from "../../../rules/rule.ts";
import { technical } from "../technical.ts";
import { absent, call, placed } from "./placed.fixture.ts";
import { yearsBefore } from "./years-before.ts";

const sent = 20_261_120;

describe("so many years before", () => {
  test.each([
    [20_261_120, 5, 20_211_120],
    [20_280_229, 4, 20_240_229],
    [20_280_229, 5, 20_230_228],
    [20_280_301, 5, 20_230_301],
    [20_200_229, 120, 19_000_228],
    [21_200_229, 120, 20_000_229],
  ])("%i less %i is %i", (day, years, then) => {
    expect(yearsBefore(day, years)).toBe(then);
  });
});

describe.each(["301", "305", "307", "315"])("in a %s", (message) => {
  const { holds } = placed(technical, "judged", "TR002", message);

  test.each([
    ["120 years ago", 19_061_120, absent, true],
    ["a day more", 19_061_119, absent, false],
    ["1900-01-01 that is known", 19_000_101, absent, false],
    ["1900-01-01 of which the month is known", 19_000_101, code("1"), false],
    ["not known", 19_000_101, code("3"), true],
    ["another day that is said not to be known", 19_000_102, code("3"), false],
  ])("born %s", (_, born, use, isRight) => {
    expect(call(holds, born, use, sent)).toBe(isRight);
  });
});

describe.each([
  ["301", "Client"],
  ["301", "Relatie"],
  ["305", "Client"],
  ["307", "Client"],
  ["315", "Client"],
  ["323", "Declaratie"],
  ["323", "Prestatie"],
  ["325", "Prestatie"],
])("TR134 in a %s on %s", (message, on) => {
  const { holds } = placed(technical, "judged", "TR134", message, on);

  test("the Dagtekening itself is right, and the day after is not", () => {
    expect([call(holds, sent, sent), call(holds, sent + 1, sent)]).toEqual([true, false]);
  });
});

describe.each([
  ["323", "Declaratie"],
  ["323", "Prestatie"],
  ["325", "Prestatie"],
])("TR137 in a %s on %s", (message, on) => {
  const { holds } = placed(technical, "judged", "TR137", message, on);

  test.each([
    ["of one day", 20_261_101, 20_261_101, true],
    ["that ends before it begins", 20_261_102, 20_261_101, false],
    ["that ends on the Dagtekening", 20_261_101, sent, true],
    ["that ends the day after", 20_261_101, sent + 1, false],
  ])("a period %s", (_, begin, end, isRight) => {
    expect(call(holds, begin, end, sent)).toBe(isRight);
  });
});

test("a delivery can end on the day on which it began, and not before", () => {
  const { holds } = placed(technical, "judged", "TR018", "307");
  expect([call(holds, 20_261_102, 20_261_102), call(holds, 20_261_102, 20_261_101)]).toEqual([
    true,
    false,
  ]);
});

test("what ended five years before is claimed, and what ended a day earlier is not", () => {
  const { holds } = placed(technical, "judged", "TR335", "323");
  expect([call(holds, 20_211_120, sent), call(holds, 20_211_119, sent)]).toEqual([true, false]);
});

test("a new product is wished from the day after the Dagtekening on", () => {
  const { holds } = placed(technical, "judged", "TR380", "317");
  expect([call(holds, sent + 1, sent), call(holds, sent, sent)]).toEqual([true, false]);
});
