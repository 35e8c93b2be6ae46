import { expect, test } from "vitest";
import { readReference } from "./reference.ts";

const read = (written: string) => {
  const bytes = new TextEncoder().encode(written);
  return readReference(bytes, 0, bytes.length);
};

test.each([
  ["&lt;", 60],
  ["&gt;", 62],
  ["&amp;", 38],
  ["&apos;", 39],
  ["&quot;", 34],
  ["&#233;", 233],
  ["&#x1EF3;", 0x1ef3],
])("%s is a character", (written, point) => {
  expect(read(written)).toEqual({ point, end: written.length });
});

test.each([
  ["&\0lt;", "reference"],
  ["&\0\0lt;", "reference"],
  ["&\0amp;", "reference"],
  ["&;", "reference"],
  ["&#0;", "reference"],
  ["&#xD800;", "reference"],
  ["&euro;", "entity"],
  ["&LT;", "entity"],
])("%j is none", (written, why) => {
  expect(read(written)).toBe(why);
});

test("of one that is cut off more is asked for", () => {
  expect(read("&am")).toBe(null);
});
