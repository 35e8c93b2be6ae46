import { expect, test } from "vitest";
import { ownPage } from "./own-page.ts";

test.each([
  null,
  "",
  "https://evil.example/nl",
  "//evil.example",
  "/\\evil.example",
  "/nl/..//evil.example",
  "/nl/%2e%2e/x",
  "/api/v1/me",
  "/sign-out",
  "/nlevil",
  "nl",
  `/nl/${"x".repeat(1_000)}`,
])("%j is no page to come back to", (named) => {
  expect(ownPage(named, "/nl/mijn-account")).toBe("/nl/mijn-account");
});

test.each([
  "/nl",
  "/en",
  "/nl/organisaties/GM9001/mensen",
  "/en/organisations?q=oefen&on=2018-01-01",
])("%j is", (named) => {
  expect(ownPage(named, "/nl/mijn-account")).toBe(named);
});
