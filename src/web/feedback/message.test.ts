import { expect, test } from "vitest";
import { textsFor } from "../i18n/texts.ts";
import { faultsOf, pageAbout } from "./message.ts";

const t = textsFor("nl");
const good = { page: "/nl", message: "Dit getal is te laag.", source: "", email: "" };

test("a message of nine characters is sent back with how many there must be", () => {
  expect(faultsOf({ ...good, message: " 123456789 " }, t)).toEqual({
    message: "Schrijf iets meer: minstens 10 tekens. U schreef er 9.",
  });
});

test("an e-mail address may be left out, but not be half an address", () => {
  expect(faultsOf(good, t)).toEqual({});
  expect(Object.keys(faultsOf({ ...good, email: "naam@voorbeeld" }, t))).toEqual(["email"]);
});

test("a page of another site is never linked to", () => {
  expect(
    ["//elders.example", "/\\elders.example", "/\t/elders.example", "https://elders.example"].map(
      pageAbout,
    ),
  ).toEqual(["/", "/", "/", "/"]);
  expect(pageAbout("/nl/kaart?jaar=2026")).toBe("/nl/kaart?jaar=2026");
});
