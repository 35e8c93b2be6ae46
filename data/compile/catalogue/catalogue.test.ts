import { describe, expect, test } from "vitest";
import { readTable } from "../tables.ts";
import { FOLDED_PROVISIONS, FOLDED_STANDARDS } from "./folded-pairs.ts";
import { ownWords } from "./gemma.ts";
import { kebabName } from "./kebab-name.ts";

const COMMITTED = "data";
const entries = new Map(readTable(COMMITTED, "catalogue_entries").map((row) => [row.id, row]));
const stages = readTable(COMMITTED, "catalogue_stages");
const levels = readTable(COMMITTED, "catalogue_levels");
const versions = readTable(COMMITTED, "catalogue_versions");
const links = readTable(COMMITTED, "component_standards");

describe("the committed catalogue", () => {
  test("has one entry for what GEMMA and the collection both have, under both names", () => {
    for (const [solution, gemmaName] of [...FOLDED_STANDARDS, ...FOLDED_PROVISIONS]) {
      const { name, aliases, source } = entries.get(solution) ?? {};
      expect([name, ...(aliases ?? [])].map((each) => each?.toLowerCase())).toContain(
        gemmaName.toLowerCase(),
      );
      expect(source).toEqual(expect.arrayContaining(["gemma-2026", "solutions-2026"]));
    }
    const names = [...entries.values()].map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test("keeps a register and its standard apart, with names that say which is which", () => {
    expect(entries.get("samenwerkende-catalogi")).toMatchObject({
      kind: "service",
      name: "Samenwerkende Catalogi verwijsregister",
    });
    expect(entries.get("samenwerkende-catalogi-std")).toMatchObject({
      kind: "agreement",
      name: "Samenwerkende Catalogi",
    });
  });

  test("names a municipality as owner by its code, and nobody who only uses it or asked for it", () => {
    expect(entries.get("denhaag-componenten")).toMatchObject({ owner_id: "GM0518" });
    expect(entries.get("huwelijksplanner")).toMatchObject({ owner: null, owner_id: null });
    expect(entries.get("open-beheer")).toMatchObject({
      owner: "Gemeente Rotterdam (opdrachtgever)",
      owner_id: null,
    });
  });

  test("takes what GEMMA calls a maintainer for a maintainer, not for an owner", () => {
    expect(entries.get("zaken-api")).toMatchObject({ owner: null, maintainer: "VNG Realisatie" });
    expect(entries.get("lv-bag")).toMatchObject({ owner: null, maintainer: "Kadaster" });
  });

  test("gives a licence by its SPDX id, and the words of the source where they name none", () => {
    expect(entries.get("open-zaak")).toMatchObject({ licence: "EUPL-1.2", licence_text: null });
    expect(entries.get("openpdc")).toMatchObject({ licence: null, licence_text: "GPL" });
    expect(entries.get("gemma")).toMatchObject({ licence: null, licence_text: "EUPL" });
  });

  test("has a development status from publiccode.yml only, in its words", () => {
    expect(entries.get("open-zaak")?.development_status).toBe("stable");
    // A value that publiccode.yml does not know, a README, and a page of the VNG.
    for (const id of ["owc-zaaksysteem", "nlx", "gibit", "mijn-taken-api"]) {
      expect(entries.get(id)?.development_status).toBeNull();
    }
  });

  test("calls software neither a trial nor shared because of its development status", () => {
    const staged = new Set(stages.map(({ entry }) => entry));
    const software = [...entries.values()].filter(({ kind }) => kind === "software");
    const known = software.filter(({ id }) => staged.has(id)).map(({ id }) => id);
    expect(known).toEqual([]);
  });

  test("knows a stage only by a body that is no supplier, and no day that the source does not give", () => {
    expect(stages.find(({ entry }) => entry === "tmlo")).toMatchObject({
      stage: "retired",
      decider: "VNG Realisatie",
      decided_on: null,
    });
    expect(stages.find(({ entry }) => entry === "gibit")).toMatchObject({
      stage: "shared",
      decider: "Bestuur van de VNG",
      decided_on: null,
    });
    expect(stages.filter(({ entry }) => entry === "rgbz")).toHaveLength(1);
    expect(stages.filter(({ entry }) => entry === "klanten-api-standaard")).toEqual([]);
  });

  test("keeps the day of adoption and the day of force apart, and says that two sources differ", () => {
    expect(levels.find(({ entry }) => entry === "zaken-api")).toMatchObject({
      level: "comply-or-explain",
      decider: "vng-board",
      adopted_on: "2019-11-27",
      in_force_from: "2021-04-01",
      note_nl: expect.stringContaining("Twee bronnen, twee data"),
    });
    // A year alone is no date.
    expect(levels.find(({ entry }) => entry === "haven")).toMatchObject({
      adopted_on: null,
      in_force_from: null,
      note_nl: expect.stringContaining("2022"),
    });
  });

  test("has no level for what is in force without one, or is on no list", () => {
    const levelled = new Set(levels.map(({ entry }) => entry));
    for (const id of ["bio2", "logboek-dataverwerkingen", "digimelding-koppelvlak", "ggm"]) {
      expect(entries.has(id)).toBe(true);
      expect(levelled.has(id)).toBe(false);
    }
  });

  test("keeps versions with the same mark apart by their names", () => {
    const twice = versions.filter(
      ({ entry, version }) => entry === "brk-levering" && version === "1.2.1",
    );
    expect(twice.map(({ name }) => name)).toEqual(["BRK Levering 1.2.1", "BRK Levering 2.0"]);
  });

  test("does not know of two links whether they are asked or advised", () => {
    expect(
      links
        .filter(({ requirement }) => requirement === null)
        .map(({ component, entry }) => `${component} ${entry}`),
    ).toEqual([
      "documentbeheercomponent documenten-api",
      "e-formulieren-publicatie-en-beheercomponent norm-beveiligingsassessment-digid",
    ]);
  });
});

describe("a sentence", () => {
  test("that is missing stops the compilation and says for what and where", () => {
    expect(() => ownWords({}, "Wmo-component", "component-words.ts")).toThrow(
      '"Wmo-component" has no sentence in our own words: add it to component-words.ts.',
    );
  });

  test("is found under a name that GEMMA writes with two spaces", () => {
    expect(ownWords({ "Lijsten  API": "Lijsten." }, "Lijsten API", "")).toBe("Lijsten.");
  });
});

test.each([
  ["Vergunning- Toezicht- Handhavingcomponent", "vergunning-toezicht-handhavingcomponent"],
  ["Bedrijfscontinuïteitsbeheercomponent", "bedrijfscontinuiteitsbeheercomponent"],
  ["EN16931 / NL-CIUS (e-Factureren)", "en16931-nl-cius-e-factureren"],
])("%s becomes %s", (name, id) => {
  expect(kebabName(name)).toBe(id);
});
