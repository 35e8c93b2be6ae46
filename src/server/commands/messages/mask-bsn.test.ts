import { expect, test } from "vitest";
import { maskBsns, maskValue } from "./mask-bsn.ts";

test.each([
  ["999999357", "99999****"],
  ["van 999999357, en van 999900006.", "van 99999****, en van 99990****."],
  ["a999999357b", "a99999****b"],
  ["/in/999999357.xml", "/in/99999****.xml"],
])("in %j a BSN is masked", (text, masked) => {
  expect(maskBsns(text)).toBe(masked);
});

test.each(["999999358", "1999999357", "9999993571", "99999 9357", "2026-11-27", ""])(
  "%j holds no BSN",
  (text) => {
    expect(maskBsns(text)).toBe(text);
  },
);

test.each([
  ["999999357", "99999****"],
  // One digit is wrong, or one too many or too few, and it is still almost that of somebody.
  ["999999358", "99999****"],
  ["9999993571", "99999****"],
  ["99999935", "9999****"],
  ["9357", "****"],
  ["", "****"],
])("%j is masked where a BSN stands, right or wrong", (value, masked) => {
  expect(maskValue("Bsn", value)).toBe(masked);
});

test("another value is masked only when it is a BSN", () => {
  expect(maskValue("ToewijzingNummer", "999999358")).toBe("999999358");
  expect(maskValue("Commentaar", "Bsn 999999357")).toBe("Bsn 99999****");
});
