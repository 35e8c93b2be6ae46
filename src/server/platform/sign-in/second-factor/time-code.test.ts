import { expect, test } from "vitest";
import { isTimeCode, newSecret, stepOf, toEnter } from "./time-code.ts";

// RFC 6238 appendix B, SHA-1: of its eight digits an app shows the last six.
const secret = Buffer.from("12345678901234567890");
test.each([
  ["1970-01-01T00:00:59Z", "94287082"],
  ["2005-03-18T01:58:29Z", "07081804"],
  ["2005-03-18T01:58:31Z", "14050471"],
  ["2009-02-13T23:31:30Z", "89005924"],
  ["2033-05-18T03:33:20Z", "69279037"],
])("at %s the code of RFC 6238 is right", (at, code) => {
  const now = new Date(at);
  expect(stepOf(secret, code.slice(2), now)).toBe(Math.floor(now.getTime() / 30_000));
});

test.each(["", "28708", "2870822", "２８７０８２", "abcdef", "-28708"])("%j is no code", (code) => {
  expect(isTimeCode(code)).toBe(false);
});

test("every secret is new, and goes into an app as it is", () => {
  const one = newSecret();
  expect(one).toHaveLength(20);
  expect(one).not.toEqual(newSecret());
  const { uri, secret: typed } = toEnter(one, { issuer: "Waaier", label: "waaier.example 7" });
  expect(Object.fromEntries(new URL(uri).searchParams)).toEqual({
    issuer: "Waaier",
    secret: typed,
    algorithm: "SHA1",
    digits: "6",
    period: "30",
  });
});
