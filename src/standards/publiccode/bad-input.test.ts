import { expect, test } from "vitest";
import { describeFault, readPubliccode } from "./index.ts";
import { bytesOf, fileWith, minimal, refusalOf } from "./minimal-file.fixture.ts";
import { mostLevels, mostPieces } from "./yaml/parse-yaml.ts";
import { mostAliases, mostValues } from "./yaml/value-tree.ts";

test("aliases that multiply are refused", () => {
  const lines = ["a: &a [x, x, x, x, x, x, x, x, x]"];
  for (const [name, before] of ["ba", "cb", "dc", "ed", "fe", "gf", "hg", "ih"]) {
    lines.push(`${name}: &${name} [${Array.from({ length: 9 }, () => `*${before}`).join(", ")}]`);
  }
  expect(refusalOf(fileWith(lines))).toMatchObject({
    code: "too-many-aliases",
    params: { max: mostAliases },
  });
});

test("few aliases of something large are refused too", () => {
  const many = Array.from({ length: 900 }, () => "x").join(", ");
  const lines = [`a: &a [${many}]`, `b: [${Array.from({ length: 30 }, () => "*a").join(", ")}]`];
  expect(refusalOf(fileWith(lines))).toMatchObject({
    code: "too-many-values",
    params: { max: mostValues },
  });
});

test("an alias to what it stands in, or to nothing, is refused", () => {
  expect(refusalOf(fileWith(["usedBy: &a [*a]"])).params).toEqual({ reason: "bad-alias" });
  expect(refusalOf(fileWith(["usedBy: [*nobody]"])).params).toEqual({ reason: "bad-alias" });
});

test("a list that stands in two places by an alias is read in both", () => {
  const { file, faults } = readPubliccode(
    fileWith(["usedBy: &who [Gemeente A, Gemeente B]", "categories: []", "fundedBy:"]),
  );
  expect(faults).toEqual([]);
  expect(file?.usedBy).toEqual(["Gemeente A", "Gemeente B"]);
  const both = readPubliccode(fileWith(["isBasedOn: &u https://a.example", "roadmap: *u"]));
  expect(both.faults).toEqual([]);
  expect(both.file).toMatchObject({
    isBasedOn: ["https://a.example"],
    roadmap: "https://a.example",
  });
});

test("what is merged in does not replace what stands there", () => {
  const { file, faults } = readPubliccode(
    fileWith([
      "dependsOn:",
      "  open:",
      '    - &one {name: PostgreSQL, version: "15"}',
      "    - {<<: *one, name: PGlite}",
    ]),
  );
  expect(faults).toEqual([]);
  expect(file?.dependsOn.open.map(({ name, version }) => [name, version])).toEqual([
    ["PostgreSQL", "15"],
    ["PGlite", "15"],
  ]);
});

test("a double key is refused with both its lines", () => {
  const fault = refusalOf(fileWith(["name: Anders"]));
  expect(fault).toMatchObject({
    code: "duplicate-key",
    key: "name",
    params: { firstLine: 2 },
    line: minimal.length + 1,
    column: 1,
  });
  expect(describeFault(fault)).toContain("line 2");
});

test("a second document is refused where it begins", () => {
  const line = minimal.length + 1;
  expect(refusalOf(fileWith(["---", "name: x"]))).toMatchObject({
    code: "several-documents",
    line,
  });
});

test.each([
  ["a list", ["- name: x"]],
  ["a text", ["publiccode"]],
])("%s at the top is not a file", (_what, lines) => {
  expect(refusalOf(bytesOf(...lines))).toMatchObject({ code: "not-a-map", key: "" });
});

test.each([
  ["nothing", []],
  ["only a comment", ["# later"]],
  ["other keys", ["name: x"]],
])("%s has no version", (_what, lines) => {
  expect(refusalOf(bytesOf(...lines))).toMatchObject({
    code: "required",
    key: "publiccodeYmlVersion",
    line: 0,
  });
});

test("a tab that indents is refused on its line", () => {
  const fault = refusalOf(fileWith(["organisation:", "\turi: https://a.example"]));
  expect(fault).toMatchObject({ code: "bad-yaml", line: minimal.length + 2 });
});

test.each([
  ["[", "flow lists"],
  ["{a: ", "flow sections"],
  ["- ", "lists"],
  ["? ", "keys"],
])("two hundred thousand %j in each other are refused, not followed", (open) => {
  expect(refusalOf(bytesOf(open.repeat(200_000)))).toMatchObject({
    code: "too-deep",
    params: { max: mostLevels },
  });
});

test("what holds more pieces than a file can have is refused", () => {
  const keys = Array.from({ length: 60_000 }, (_, index) => `k${index}: x`);
  expect(refusalOf(bytesOf(...keys))).toMatchObject({
    code: "too-many-values",
    params: { max: mostPieces },
  });
});

test("a list or a section as a key is refused", () => {
  expect(refusalOf(fileWith(["? [a, b]", ": x"]))).toMatchObject({ code: "bad-key" });
});

test.each(["__proto__", "constructor", "toString", "hasOwnProperty"])(
  "%s is a key that is not known, and nothing else",
  (name) => {
    const { file, faults } = readPubliccode(fileWith([`${name}: {polluted: true}`]));
    expect(faults).toMatchObject([{ code: "unknown-key", key: name, params: { name } }]);
    expect(file?.name).toBe("Voorbeeldapp");
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  },
);

test.each(["yes", "no", "on", "off", "Y", '"true"', "1"])("%s is no boolean", (written) => {
  const { file, faults } = readPubliccode(
    fileWith(
      [`localisation: {localisationReady: ${written}, availableLanguages: [nl]}`],
      ["localisation"],
    ),
  );
  expect(faults.find(({ because }) => because === null)).toMatchObject({
    code: "wrong-type",
    params: { expected: "yes-or-no", field: "localisation.localisationReady" },
  });
  expect(file?.localisation).toEqual({ localisationReady: null, availableLanguages: ["nl"] });
});

test("numbers, days and times without quotes are texts as they were written", () => {
  const { file, faults } = readPubliccode(
    fileWith(["softwareVersion: 1.10", "releaseDate: 2026-02-28", "applicationSuite: 0x10"]),
  );
  expect(faults).toEqual([]);
  expect(file).toMatchObject({
    softwareVersion: "1.10",
    releaseDate: "2026-02-28",
    applicationSuite: "0x10",
  });
});

test("a moment is not a day", () => {
  const { faults } = readPubliccode(fileWith(["releaseDate: 2026-02-28T12:00:00Z"]));
  expect(faults).toMatchObject([{ code: "bad-date", key: "releaseDate" }]);
});
