import { expect, test } from "vitest";
import { languageOfPath, preferredLanguage } from "./language.ts";

test("the language a browser likes best wins, Dutch when it likes neither", () => {
  expect(preferredLanguage("en-GB,en;q=0.9,nl;q=0.8")).toBe("en");
  expect(preferredLanguage("de,nl;q=0.5,en;q=0.4")).toBe("nl");
  expect(preferredLanguage("en;q=0")).toBe("nl");
  expect(preferredLanguage("fy")).toBe("nl");
  expect(preferredLanguage(null)).toBe("nl");
});

test("an address that only begins with the letters en is not English", () => {
  expect(languageOfPath("/energie")).toBe("nl");
  expect(languageOfPath("/en")).toBe("en");
  expect(languageOfPath("/en/map")).toBe("en");
});
