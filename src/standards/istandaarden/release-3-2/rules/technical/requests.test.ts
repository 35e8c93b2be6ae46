import { describe, expect, test } from "vitest";
import { code } from "../../../rules/rule.ts";
import { technical } from "../technical.ts";
import { absent, call, placed, there } from "./placed.fixture.ts";

describe.each([
  ["TR352", ["OngewijzigdeProducten", "TeWijzigenProducten"]],
  ["TR353", ["TeWijzigenProducten", "NieuweProducten"]],
])("%s asks for one of %j:", (rule, lists) => {
  const { holds, reads } = placed(technical, "judged", rule, "317");

  test("these it reads", () => expect(reads.map(({ path }) => path)).toEqual(lists));

  test.each([
    [there, there, true],
    [there, absent, true],
    [absent, there, true],
    [absent, absent, false],
  ])("%d and %d", (one, other, isRight) => expect(call(holds, one, other)).toBe(isRight));
});

describe("an answer with", () => {
  test.each([
    ["reason 8 and where", code("8"), there, true, true],
    ["reason 8 without where", code("8"), absent, false, true],
    ["another reason and where", code("5"), there, true, false],
    ["another reason without where", code("5"), absent, true, true],
    ["no reason, and where", absent, there, true, false],
    ["no reason, without where", absent, absent, true, true],
  ])("%s", (_, reason, where, isThere, isLeftOut) => {
    const [needs, forbids] = ["TR377", "TR409"].map((rule) =>
      placed(technical, "judged", rule, "319"),
    );
    expect(needs && call(needs.holds, reason, where)).toBe(isThere);
    expect(forbids && call(forbids.holds, reason, where)).toBe(isLeftOut);
  });

  test("only iJw knows of it", () => {
    for (const rule of ["TR377", "TR409"]) {
      expect(placed(technical, "judged", rule, "319").family).toBe("iJw");
    }
  });
});
