import { describe, expect, test } from "vitest";
import { borderingMunicipalities } from "./bordering.ts";
import { compileAliases } from "./compile-aliases.ts";
import { shortName } from "./compile-arrangements.ts";
import { websiteUrl } from "./compile-organisations.ts";
import type { RawRow } from "./tables.ts";

describe("the short name of a joint arrangement", () => {
  test.each([
    ["1Stroom", "Regeling 1Stroom", "Gemeenschappelijke regeling 1Stroom", "1Stroom"],
    ["", "Gemeenschappelijke Regeling Hecht", "Hecht 2024", "Hecht"],
    ["", "", "Gemeenschappelijke regeling milieustraat Oss", "Milieustraat Oss"],
    ["", "gemeenschappelijke regeling ‘Baanbrekers’", "x", "Baanbrekers"],
    ["", 'Gemeenschappelijke Regeling "Noord"', "x", "Noord"],
    ["Stadsgewest ’s-Hertogenbosch", "", "x", "Stadsgewest 's-Hertogenbosch"],
    ["", "Gemeenschappelijke regeling ter bevordering van iets", "x", undefined],
  ])("of %j, %j, %j is %j", (body, citation, name, expected) => {
    expect(shortName(body, citation, name)).toBe(expected ?? citation);
  });
});

describe("an alias", () => {
  function municipality(code: string, name: string): RawRow<"municipalities"> {
    return {
      code,
      name,
      tooi: "https://example.org",
      oin: "00000000000000000000",
      website: "https://example.org",
      email: "",
      province: "PV27",
      seats: "",
      urbanity: "",
      urbanity_year: "",
      land_area_km2: "",
      lon: "5",
      lat: "52",
      source: "roo",
    };
  }

  function spelled(code: string, ...municipalities: readonly RawRow<"municipalities">[]) {
    return compileAliases({
      municipalities,
      provinces: [],
      waterBoards: [],
      bodies: [],
      reorganisations: [],
      names: [],
    })
      .filter((row) => row.organisation_id === code)
      .map((row) => row.alias);
  }

  test.each([
    ["Oude IJsselstreek", ["Oude Ysselstreek", "Oude Ijsselstreek"]],
    ["'s-Gravendeel", ["s-Gravendeel", "Gravendeel"]],
    ["Noardeast-Fryslân", ["Noardeast-Fryslan"]],
    ["Alphen aan den Rijn", ["Alphen aan den Ryn", "Alphen a/d Rijn"]],
    ["Stein (L.)", ["Stein", "Stein (L)"]],
    ["Utrecht", []],
  ])("of %s is %j", (name, expected) => {
    expect(spelled("GM9001", municipality("GM9001", name))).toEqual(expected);
  });

  test("does not take the province from one of two municipalities called Bergen", () => {
    const [nh, l] = [municipality("GM0373", "Bergen (NH.)"), municipality("GM0893", "Bergen (L.)")];
    expect(spelled("GM0373", nh, l)).toEqual(["Bergen (NH)"]);
  });
});

test("a site without a scheme gets one, and an unknown site stays unknown", () => {
  expect(["www.avres.nl", "http://www.drenthe.nl", ""].map(websiteUrl)).toEqual([
    "https://www.avres.nl",
    "http://www.drenthe.nl",
    "",
  ]);
});

test("municipalities that share an arc are neighbours, whichever way they walk it", () => {
  const geometries = [
    { id: "GM0002", arcs: [[0, 1]] },
    { id: "GM0001", arcs: [[[-1, 2]], [[4]]] },
    { id: "GM0003", arcs: [[3]] },
  ];
  const topology = JSON.stringify({ objects: { gemeenten: { geometries } } });
  expect(borderingMunicipalities(topology)).toEqual([
    { a: "GM0001", b: "GM0002", source: "vws-map-2023" },
  ]);
});
