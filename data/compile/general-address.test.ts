import { expect, test } from "vitest";
import { generalAddress } from "./general-address.ts";

test.each([
  "j.jansen@oefenstad.example",
  "jan.jansen@oefenstad.example",
  "jansen@oefenstad.example",
  "info.jansen@oefenstad.example",
])("the address of a person, %s, is left out", (address) => {
  expect(generalAddress(address, "Oefenstad")).toBe("");
});

test.each(["woo@oefenstad.example", "vergunningen@oefenstad.example", "griffie@oefenstad.example"])(
  "the address of a desk for one task, %s, is left out",
  (address) => {
    expect(generalAddress(address, "Oefenstad")).toBe("");
  },
);

test.each([
  "",
  "https://www.oefenstad.example/contact",
  "info",
  "info@",
  "info@a.example@b.example",
])("%j is no address", (text) => {
  expect(generalAddress(text, "Oefenstad")).toBe("");
});

test.each([
  ["Info@Oefenstad.example", "info@oefenstad.example"],
  ["gemeente@oefenstad.example", "gemeente@oefenstad.example"],
  ["postbus20@oefenstad.example", "postbus20@oefenstad.example"],
  ["oefenstad@oefenstad.example", "oefenstad@oefenstad.example"],
])("%s is a general one, in small letters", (address, expected) => {
  expect(generalAddress(address, "Oefen-stad")).toBe(expected);
});
