import { describe, expect, test } from "vitest";
import { code } from "../../../rules/rule.ts";
import { technical } from "../technical.ts";
import { absent, call, count, placed, there } from "./placed.fixture.ts";

describe("a Contact with", () => {
  const { holds } = placed(technical, "judged", "TR006", "301");

  test.each([
    ["a phone number", there, absent, absent, true],
    ["house and postcode", absent, there, there, true],
    ["all of it", there, there, there, true],
    ["a house alone", absent, there, absent, false],
    ["a postcode alone", absent, absent, there, false],
    ["nothing", absent, absent, absent, false],
  ])("%s", (_, phone, house, postcode, isRight) => {
    expect(call(holds, phone, house, postcode)).toBe(isRight);
  });
});

describe("a Client with contacts of kind", () => {
  const { add, holds } = placed(technical, "folded", "TR061", "301");

  test.each([
    [["01"], true],
    [["02"], true],
    [["03"], true],
    [["04"], false],
    [["04", "04"], false],
    [["04", "02"], true],
    [["02", "04"], true],
    [[], false],
  ])("%j", (kinds, isRight) => {
    expect(holds(count(add, ...kinds.map((kind) => [code(kind)])))).toBe(isRight);
  });
});
