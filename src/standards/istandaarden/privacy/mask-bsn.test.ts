import { expect, test } from "vitest";
import { maskBsns, maskCutTail, maskFileName, maskWhole } from "./mask-bsn.ts";

test.each([
  ["999999357", "99999****"],
  ["van 999999357, en van 999900006.", "van 99999****, en van 99990****."],
  ["a999999357b", "a99999****b"],
  ["BSN 9999.64.781 te lang", "BSN 9999.**** te lang"],
  ["99999 9357", "99999****"],
  ["9999-99-357", "9999-****"],
  ["x1999964781-te", "x199996****-te"],
  ["9999993571", "99999****1"],
  ["2026-11-27 999999357", "2026-11-27 99999****"],
  // The ninth was forgotten, or the zero in front.
  ["99996478-lang", "9999****-lang"],
  ["9999.64.78", "9999.****"],
  ["99990019", "9999****"],
])("in %j a BSN is masked", (text, masked) => {
  expect(maskBsns(text)).toBe(masked);
});

test.each(["999999358", "2026-11-27", "27-11-2026", "1234567", "PR-202610-1-1", "000000000", ""])(
  "%j holds no BSN",
  (text) => {
    expect(maskBsns(text)).toBe(text);
  },
);

test("eight digits stay where a number is to be expected", () => {
  expect(maskBsns("decl99996478", { eight: false })).toBe("decl99996478");
});

test.each([
  ["/in/999999357.xml", "/in/99999****.xml"],
  ["wmo_20261127_999999357.xml", "wmo_20261127_99999****.xml"],
  ["wmo_20261127093015.xml", "wmo_20261127093015.xml"],
  ["2026-11-27-100.xml", "2026-11-27-100.xml"],
  ["99996478.xml", "99996478.xml"],
])("the file %j is called %j", (name, masked) => {
  expect(maskFileName(name)).toBe(masked);
});

test.each([
  ["999999358", "99999****"],
  ["99999935", "9999****"],
  ["9357", "****"],
])("%j is masked where a BSN stands, right or wrong", (value, masked) => {
  expect(maskWhole(value)).toBe(masked);
});

test("digits that were cut off are masked from five on", () => {
  expect(maskCutTail("Bsn 99996")).toBe("Bsn 9****");
  expect(maskCutTail("Bsn 9999.64")).toBe("Bsn 999****");
  expect(maskCutTail("Bsn 9999")).toBe("Bsn 9999");
});
