import { describe, expect, test } from "vitest";
import { code } from "../../../rules/rule.ts";
import { technical } from "../technical.ts";
import { call, count, placed } from "./placed.fixture.ts";

const debit = code("D");
const credit = code("C");

describe("a claim of", () => {
  const { add, holds } = placed(technical, "folded", "TR358", "323");

  test.each([
    ["one line", [[100, debit]], 100, debit, true],
    ["one line and a cent", [[100, debit]], 101, debit, false],
    ["one line told as credit", [[100, debit]], 100, credit, false],
    [
      "debit and credit",
      [
        [100, debit],
        [30, credit],
      ],
      70,
      debit,
      true,
    ],
    [
      "debit and credit added up",
      [
        [100, debit],
        [30, credit],
      ],
      130,
      debit,
      false,
    ],
    [
      "more credit than debit",
      [
        [30, debit],
        [100, credit],
      ],
      70,
      credit,
      true,
    ],
    [
      "more credit than debit without a sign",
      [
        [30, debit],
        [100, credit],
      ],
      70,
      debit,
      false,
    ],
    [
      "nothing on balance",
      [
        [30, debit],
        [30, credit],
      ],
      0,
      debit,
      true,
    ],
  ])("%s", (_, lines, total, sign, isRight) => {
    expect(call(holds as never, count(add, ...lines), total, sign)).toBe(isRight);
  });

  test("as much as it can hold is exact", () => {
    const lines = Array.from({ length: 10_000 }, () => [99_999_999, debit]);
    const sum = count(add, ...lines);
    expect(call(holds as never, sum, 999_999_990_000, debit)).toBe(true);
    expect(call(holds as never, sum, 999_999_990_001, debit)).toBe(false);
  });
});

describe("an answer", () => {
  const { add, holds } = placed(technical, "folded", "TR342", "325");
  const verdict = (
    rejected: number,
    [claimed, granted]: readonly [number, number],
    retourCode: string,
  ): boolean =>
    call(
      holds as never,
      rejected,
      Math.abs(claimed),
      claimed < 0 ? credit : debit,
      Math.abs(granted),
      granted < 0 ? credit : debit,
      code(retourCode),
      rejected === 0 ? Number.NaN : 1,
    );

  test("counts credit as minus", () => {
    expect(count(add, [100, debit], [30, credit])).toBe(70);
  });

  test.each([
    ["that grants all", 0, [100, 100], "8001", true],
    ["that says so, but grants less", 0, [100, 99], "8001", false],
    ["that grants nothing", 100, [100, 0], "0200", true],
    ["that grants a part", 30, [100, 70], "0200", true],
    ["of which a line is missing", 0, [100, 70], "0200", false],
    ["with a line that was granted", 40, [100, 70], "0200", false],
    ["that rejects a credit", -30, [70, 100], "0200", true],
    ["to a claim below zero", 30, [-70, -100], "0200", true],
    ["to a claim below zero, with the wrong sign", 30, [70, -100], "0200", false],
    ["that rejects the whole", 0, [100, 0], "9333", true],
    ["that rejects the whole and grants a cent", 0, [100, 1], "9333", false],
    ["that rejects the whole and has lines", 100, [100, 0], "9333", false],
  ] as const)("%s", (_, rejected, amounts, retourCode, isRight) => {
    expect(verdict(rejected, amounts, retourCode)).toBe(isRight);
  });
});
