import { expect, test } from "vitest";
import { addressOf, queryString, translateQuery } from "./addresses.ts";

test("the language switch keeps every choice, under its name in that language", () => {
  const query = new URLSearchParams("pagina=2&kind=municipality");
  expect(addressOf("organisations", "en", {}, translateQuery(query, "en"))).toBe(
    "/en/organisations?page=2&kind=municipality",
  );
  expect(translateQuery(new URLSearchParams("page=3"), "nl").toString()).toBe("pagina=3");
});

test("what was not chosen stays out of the address", () => {
  expect(queryString({ q: "", on: null, kind: undefined })).toBe("");
  expect(queryString({ kind: "municipality,province", q: "’t & co" })).toBe(
    "?kind=municipality,province&q=%E2%80%99t+%26+co",
  );
});

test("a code cannot break out of its place in an address", () => {
  expect(addressOf("organisation", "nl", { id: "../x" })).toBe("/nl/organisaties/..%2Fx");
});
