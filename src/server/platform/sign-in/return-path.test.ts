import fc from "fast-check";
import { expect, test } from "vitest";
import { languageOf, returnPath } from "./return-path.ts";

/** Addresses that lead to another site in some browser or proxy. */
const elsewhere = [
  "//evil.example",
  "/\\evil.example",
  "\\\\evil.example",
  "https://evil.example",
  "https:evil.example",
  "javascript:alert(1)",
  "data:text/html,x",
  "/%2f/evil.example",
  "/%2fevil.example",
  "/nl//evil.example",
  "/nl/%2f%2fevil.example",
  "/nl/%252fevil.example",
  "/nl/../..//evil.example",
  "/nl/../evil.example",
  "/nl/./x",
  "/nl/%2e%2e/%2e%2e//evil.example",
  "/nl/..%2f..%2f/evil.example",
  "/nl/\\evil.example",
  "/nl/%5cevil.example",
  "/nl@evil.example",
  "/nl.evil.example",
  "/nlx",
  "/fr/zoeken",
  "/api/v1/me",
  "/sign-in/practice?to=/nl",
  "nl/zoeken",
  "/nl/x\r\nLocation: https://evil.example",
  "/nl/%0d%0aLocation:https:%2f%2fevil.example",
  "/nl/\tx",
  " /nl",
  "/nl/é",
  "/nl#//evil.example",
  `/nl/${"a".repeat(1_000)}`,
  "",
] as const;

test.each(elsewhere)("%j is not gone back to", (asked) => {
  expect(returnPath(asked, "en")).toBe("/en");
});

test.each([undefined, null, 1, ["/nl"], { path: "/nl" }])("%j is no address", (asked) => {
  expect(returnPath(asked, "nl")).toBe("/nl");
});

test.each([
  "/nl",
  "/en/",
  "/nl/organisaties/GM9001/mensen",
  "/en/search?q=s-Gravenhage&page=2",
  "/nl/zoeken?q=%C3%A9%20b&to=/nl/x",
])("%s is a page of ours", (asked) => {
  expect(returnPath(asked, "nl")).toBe(asked);
});

test("whatever is asked, a browser stays at this site", () => {
  const piece = fc.constantFrom(
    ..."/\\.%:@?#nle \t\r\n2f5c0dx".split(""),
    "//",
    "/nl",
    "/en/",
    "..",
    "%2f",
    "%5c",
    "evil.example",
    "https:",
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 12 }), (pieces) => {
      const to = returnPath(pieces.join(""), "nl");
      expect(new URL(to, "https://waaier.example").origin).toBe("https://waaier.example");
      expect(to).toMatch(/^\/(nl|en)(\/|\?|$)/);
    }),
    { numRuns: 2_000 },
  );
});

test("the language is that of the path", () => {
  expect(["/en", "/en/x", "/en?x", "/nl", "/english", "/"].map(languageOf)).toEqual([
    "en",
    "en",
    "en",
    "nl",
    "nl",
    "nl",
  ]);
});
