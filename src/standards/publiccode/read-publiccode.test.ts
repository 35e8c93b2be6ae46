import { expect, test } from "vitest";
import { readPubliccode } from "./index.ts";
import { fileWith, minimal } from "./minimal-file.fixture.ts";

const contacts = [
  "maintenance:",
  "  type: contract",
  "  contractors:",
  "    - {name: Bureau Voorbeeld, until: 2027-01-01, email: kim@bureau.example}",
  "  contacts:",
  "    - {name: Sam de Vries, email: sam@voorbeeld.example, phone: '+31 6 12345678'}",
  "    - {name: Kim Jansen, email: not an address, telephone: '0612345678'}",
];

test("nothing of a person comes through, neither in the file nor in a fault", () => {
  const read = readPubliccode(fileWith(contacts, ["maintenance"]));
  expect(read.file?.maintenance).toEqual({
    type: "contract",
    contractors: [{ name: "Bureau Voorbeeld", until: "2027-01-01", website: null }],
    contacts: 2,
  });
  expect(read.faults.map(({ code }) => code)).toContain("unknown-key");
  const told = JSON.stringify(read);
  for (const word of ["Sam", "Vries", "Kim", "Jansen", "@", "12345678", "not an address"]) {
    expect(told).not.toContain(word);
  }
});

test("a minimal file has no faults", () => {
  expect(readPubliccode(fileWith([])).faults).toEqual([]);
});

test.each(["0", "0.7", "0.7.0"])("version %s is the last one", (version) => {
  const file = fileWith([`publiccodeYmlVersion: "${version}"`], ["publiccodeYmlVersion"]);
  expect(readPubliccode(file).faults).toEqual([]);
});

test.each(["0.1", "0.2.2", "0.3", "0.4.0", "0.5", "0.6"])("version %s is old", (version) => {
  const file = fileWith([`publiccodeYmlVersion: "${version}"`], ["publiccodeYmlVersion"]);
  expect(readPubliccode(file).faults).toMatchObject([{ level: "warning", code: "old-version" }]);
});

test.each(["1", "0.8", "0.7.1", "latest", ""])("version %j does not exist", (version) => {
  const file = fileWith([`publiccodeYmlVersion: "${version}"`], ["publiccodeYmlVersion"]);
  expect(readPubliccode(file)).toMatchObject({
    file: null,
    faults: [{ code: "unsupported-version", line: 0 }],
  });
});

test("the draft of version 1 is read by who asks for it, and has nothing deprecated", () => {
  const version = ['publiccodeYmlVersion: "1"'];
  const right = fileWith(version, ["publiccodeYmlVersion"]);
  expect(readPubliccode(right, { draft: true }).faults).toEqual([]);
  const wrong = fileWith([...version, "inputTypes: [text/plain]"], ["publiccodeYmlVersion"]);
  expect(readPubliccode(wrong, { draft: true }).faults).toMatchObject([{ code: "unknown-key" }]);
});

test("what is missed only because of another fault says so", () => {
  const { file, faults } = readPubliccode(fileWith(["  extra: 1"], ["localisation"]));
  expect(file).toBeNull();
  expect(faults).toMatchObject([{ code: "bad-yaml" }]);

  const { faults: two } = readPubliccode(
    fileWith(["legal:", "  license: EUPL-1.2", "  licence: EUPL-1.2"], ["legal"]),
  );
  expect(two).toMatchObject([
    { code: "required", key: "legal.license", because: "legal.licence" },
    { code: "unknown-key", key: "legal.licence", because: null },
  ]);
});

test("a draft keeps what is right beside what is wrong", () => {
  const { file } = readPubliccode(
    fileWith(
      [
        "legal: {license: EUPL-1.2, licence: x}",
        "categories: [survey, nonsense, crm]",
        "intendedAudience: {countries: [nl, XX, BE]}",
        "isBasedOn: javascript:alert(1)",
      ],
      ["legal"],
    ),
  );
  expect(file?.legal.license).toBe("EUPL-1.2");
  expect(file?.categories).toEqual(["survey", "crm"]);
  expect(file?.intendedAudience.countries).toEqual(["NL", "BE"]);
  expect(file?.isBasedOn).toEqual([]);
});

test("one text may stand for a list where the standard says so", () => {
  const { file, faults } = readPubliccode(
    fileWith(["platforms: web", "isBasedOn: https://a.example/x"], ["platforms"]),
  );
  expect(faults).toEqual([]);
  expect(file).toMatchObject({ platforms: ["web"], isBasedOn: ["https://a.example/x"] });
  const { faults: wrong } = readPubliccode(fileWith(["usedBy: Gemeente A"]));
  expect(wrong).toMatchObject([
    { code: "wrong-type", key: "usedBy", params: { expected: "list" } },
  ]);
});

test("a blank name is no name", () => {
  expect(readPubliccode(fileWith(['name: " "'], ["name"])).faults).toMatchObject([
    { code: "required", key: "name", line: minimal.length, column: 1 },
  ]);
});

test("who needs contacts or contractors needs one at least", () => {
  const file = fileWith(["maintenance: {type: internal, contacts: []}"], ["maintenance"]);
  expect(readPubliccode(file).faults).toMatchObject([
    { code: "required-when", key: "maintenance.contacts", params: { value: "internal" } },
  ]);
});

test("a description need only be whole in one language", () => {
  const english = ["description:", "  en: {shortDescription: Reports}"];
  const whole = fileWith(["  en: {shortDescription: Reports}"], ["legal", "maint", "local"]);
  const rest = minimal.slice(-3).join("\n");
  const both = new TextEncoder().encode(`${new TextDecoder().decode(whole)}${rest}\n`);
  expect(readPubliccode(both).faults).toEqual([]);
  const half = fileWith(english, ["description", " "]);
  expect(readPubliccode(half).faults.map(({ key }) => key)).toEqual([
    "description.en.longDescription",
    "description.en.features",
  ]);
});

test("an Italian code is held against the register that is handed over", () => {
  const file = fileWith(["organisation: {uri: 'urn:x-italian-pa:abc'}"]);
  expect(readPubliccode(file).faults).toEqual([]);
  expect(readPubliccode(file, { isItalianCode: () => false }).faults).toMatchObject([
    { code: "bad-italian-code", key: "organisation.uri" },
  ]);
});

test("the section of Italy may stand there once", () => {
  const both = readPubliccode(fileWith(["IT: {piattaforme: {spid: true}}", "it: {}"]));
  expect(both.faults.map(({ code }) => code)).toEqual(["deprecated", "both-spellings"]);
});
