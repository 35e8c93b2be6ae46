import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { ValueType } from "../notation.ts";
import { official } from "../official.fixture.ts";
import { type Element, planOf } from "../plan.ts";
import { messages } from "../release-3-2/messages.ts";
import * as types from "../release-3-2/values.ts";
import { checkOf } from "../values/check-of.ts";
import { restrictionOf } from "./restriction-of.ts";
import { restrictions } from "./restrictions.ts";
import { wrongValues } from "./wrong-values.fixture.ts";

const encoder = new TextEncoder();
const values = [...wrongValues, "x".repeat(300), "999", "9".repeat(20)];

/** The codes that a type ever gives, of values that its own check refuses. */
function codesOf(type: ValueType): string[] {
  const codes = values.flatMap((value) => {
    const bytes = encoder.encode(value);
    const fault = checkOf(type)(bytes, 0, bytes.length);
    const code = fault && restrictionOf(fault, type, value);
    return code ? [code] : [];
  });
  return [...new Set(codes)];
}

/** Of the classes of the base schema the tables speak under the element of the message that holds them. */
function topOf(element: Element): Element {
  let at = element;
  while (at.shared && at.parent) at = at.parent;
  return at;
}

/** What each element of a message gives, with all that stands in it: `Client.Naam` the codes of each of its values. */
function givenBy(name: string): Map<string, string> {
  const message = messages.get(name);
  const given = new Map<string, string[]>();
  const tops = new Map<string, Element>();
  for (const element of message ? planOf(message).elements : []) {
    if (element.value === null) continue;
    const top = topOf(element);
    const place = `${top.parent?.name ?? ""}.${top.name}`;
    // A class that stands in two places is one class.
    if (!tops.has(place)) tops.set(place, top);
    if (tops.get(place) !== top) continue;
    given.set(place, [...(given.get(place) ?? []), ...codesOf(element.value)]);
  }
  return new Map([...given].map(([place, codes]) => [place, codes.sort().join(" ")]));
}

/** Where the tables name another place than the schemas have, with the right one; null: iWmo has no such element. */
const slips: Readonly<Record<string, string | null>> = {
  "RS008 WMO315 Client.GezagsdragerBekend": null,
  "RS035 WMO319 Woonplaatsbeginsel.Gemeente": null,
  "RS048 JW307 Header.BerichtVersie": "Header.XsdVersie",
  "RS009 JW323 Prestatie.Categorie": "Prestatie.ProductCategorie",
  "RS009 JW325 Prestatie.Categorie": "Prestatie.ProductCategorie",
  "RS012 JW325 Prestatie.Code": "Prestatie.ProductCode",
  "RS033 JW325 Prestatie.Code": "Prestatie.ProductCode",
};

interface Placement {
  readonly code: string;
  readonly message: string;
  /** The class and its element. */
  readonly place: string;
}

/** The tables as they stand. That of iJw has the whole path in its last column, where fewer names are wrong. */
function placementsOf(family: "iwmo" | "ijw"): Placement[] {
  const file = join(official ?? "", `${family}-3.2/regels/tabellen/CD_CS_RS.csv`);
  return readFileSync(file, "utf8")
    .split(/\r?\n/)
    .filter((line) => /^(RS\d+|CS015|CS025|CS319),/.test(line))
    .map((line) => {
      const [code = "", , message = "", owner = "", element = ""] = line.split(",");
      const inPath = family === "ijw" ? line.split(",").at(-1)?.split(".")[2] : undefined;
      const name = (inPath ?? element).split(/[_.]/)[0] ?? "";
      return { code, message, place: `${owner}.${name}` };
    });
}

function placed(all: readonly Placement[]): Map<string, Map<string, string>> {
  const found = new Map<string, Map<string, string[]>>();
  for (const { code, message, place } of all) {
    const right = slips[`${code} ${message} ${place}`];
    if (right === null) continue;
    const places = found.get(message) ?? new Map<string, string[]>();
    const at = right ?? place;
    found.set(message, places.set(at, [...(places.get(at) ?? []), code]));
  }
  return new Map(
    [...found].map(([message, places]) => [
      message,
      new Map([...places].map(([place, codes]) => [place, codes.sort().join(" ")])),
    ]),
  );
}

const answers = ["302", "306", "308", "316", "318", "320"];

describe.skipIf(official === null).each([
  ["iwmo", "WMO"],
  ["ijw", "JW"],
] as const)("as the official table of %s places them", (family, prefix) => {
  const all = official === null ? [] : placementsOf(family);
  const theirs = placed(all);
  const own = [...theirs.keys()].filter((name) => !name.endsWith("Retour"));

  test("386 restrictions and 17 constraints of eight messages and the answers", () => {
    expect(all).toHaveLength(386 + 17);
    expect(own).toHaveLength(8);
    expect(theirs.has(`${prefix} Retour`)).toBe(true);
  });

  test.each(own)("%s gives every code where it is placed, and nowhere else", (name) => {
    const ours = [...givenBy(name)].filter(([, codes]) => codes !== "");
    expect(Object.fromEntries(ours)).toEqual(Object.fromEntries(theirs.get(name) ?? []));
  });

  test.each(answers)("an answer %s gives what is placed in every answer", (number) => {
    const ours = givenBy(`${prefix}${number}`);
    const places = [...(theirs.get(`${prefix} Retour`) ?? [])];
    expect(places.map(([place]) => [place, ours.get(place)])).toEqual(places);
  });

  test("every slip of the table is there", () => {
    const keys = new Set(all.map(({ code, message, place }) => `${code} ${message} ${place}`));
    const slipped = Object.keys(slips).filter((key) => key.includes(` ${prefix}3`));
    expect(slipped.filter((key) => !keys.has(key))).toEqual([]);
  });

  test("and there are words for every code", () => {
    const codes = [...new Set(all.map(({ code }) => code))].sort();
    expect(restrictions.map(({ code }) => code).sort()).toEqual(codes);
  });
});

test("36 restrictions and three constraints are told in both languages", () => {
  expect(new Set(restrictions.map(({ code }) => code)).size).toBe(39);
  const said = restrictions.flatMap(({ says, mend }) => [says, mend]);
  for (const { nl, en } of said) {
    expect(nl).toMatch(/^[A-Z].{10,}\.$/);
    expect(en).toMatch(/^[A-Z].{10,}\.$/);
    expect(nl).not.toBe(en);
    expect(nl + en).not.toMatch(/\b(undefined|null|NaN)\b/);
  }
});

test.each([
  ["pattern", types.naam, " ", "RS033"],
  ["pattern", types.naam, "Jan\nPiet", null],
  ["empty", types.commentaar, "", "RS031"],
  ["too-long", types.burgerServicenummer, "9999000061", "RS015"],
  ["pattern", types.burgerServicenummer, "99990006", "RS037"],
  ["not-in-list", types.geslacht, "3", null],
  ["not-in-list", types.geslacht, "01", "RS008"],
  ["no-date", types.datum, "2026-02-30", null],
  ["time-zone", types.datum, "2026-11-27Z", "RS032"],
  ["too-large", types.totaalBedrag, "1000000000000", "RS040"],
] as const)("%s of %o in %s is %s", (fault, type, value, code) => {
  expect(restrictionOf(fault, type, value)).toBe(code);
});

test("a greatest number is told in euros only where it can be an amount", () => {
  const inEuros = restrictions.filter(({ mend }) => mend.nl.includes("€")).map(({ code }) => code);
  expect(inEuros).toEqual(["RS005", "RS040"]);
});
