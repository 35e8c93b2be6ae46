import { expect, test } from "vitest";
import { formatFor } from "../../format.ts";
import { textsFor } from "../../i18n/texts.ts";
import type { PageView } from "../../page.ts";
import { headingOf } from "./heading.ts";

const view: PageView = {
  language: "nl",
  t: textsFor("nl"),
  format: formatFor("nl"),
  practice: false,
  me: null,
  baseUrl: "https://waaier.example",
  now: new Date("2026-11-22T12:00:00Z"),
  path: "/nl",
  query: new URLSearchParams(),
  href: () => "",
};

test("the kind stands before a name that does not tell it", () => {
  expect(headingOf({ kind: "municipality", name: "'s-Hertogenbosch" }, view)).toBe(
    "Gemeente 's-Hertogenbosch",
  );
  expect(headingOf({ kind: "water-board", name: "De Dommel" }, view)).toBe("Waterschap De Dommel");
});

test("a water board that names itself is not named twice", () => {
  for (const name of [
    "Hoogheemraadschap van Delfland",
    "Wetterskip Fryslân",
    "Waterschap Limburg",
  ]) {
    expect(headingOf({ kind: "water-board", name }, view)).toBe(name);
  }
});
