import { expect, test } from "vitest";
import { passesElevenTest } from "./eleven-test.ts";

test("the example of the eleven-test passes, and with any one digit changed it does not", () => {
  expect(passesElevenTest(123456782)).toBe(true);
  for (let at = 0; at < 9; at += 1) {
    const digit = (Number("123456782"[at]) + 1) % 10;
    expect(
      passesElevenTest(Number(`${"123456782".slice(0, at)}${digit}${"123456782".slice(at + 1)}`)),
    ).toBe(false);
  }
});
