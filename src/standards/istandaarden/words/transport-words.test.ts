import { expect, test } from "vitest";
import type { Stop } from "../structure/message-reader.ts";
import { transportWords } from "./transport-words.ts";

// A fault that is not here does not compile.
const faults: Readonly<Record<Stop["fault"], true>> = {
  declaration: true,
  encoding: true,
  "byte-order-mark": true,
  doctype: true,
  instruction: true,
  entity: true,
  reference: true,
  character: true,
  "not-utf8": true,
  name: true,
  tag: true,
  attribute: true,
  namespace: true,
  comment: true,
  cdata: true,
  "text-outside": true,
  "not-closed": true,
  "closed-otherwise": true,
  "after-the-end": true,
  nothing: true,
  depth: true,
  size: true,
  "unknown-message": true,
  "other-release": true,
  "instance-attribute": true,
};

const seen = (value: string, name = "seen") => [{ name, value }];
const root = (namespace: string, name: string) => [
  ...seen(namespace, "namespace"),
  ...seen(name, "root"),
];
const wmo323 = "http://www.istandaarden.nl/iwmo/3_2/wmo323/schema";

test.each(Object.keys(faults))("%s is told in both languages, with how to mend it", (fault) => {
  const values = [[], seen("25"), seen(""), seen("2.3"), root("urn:x", "x"), root(wmo323, "x")];
  for (const value of [...values, seen("PK\u0003", "begin"), seen("<", "begin")]) {
    const { says, mend } = transportWords(fault, value);
    for (const { nl, en } of [says, mend]) {
      expect(nl).toMatch(/^[A-Z].{10,}[.]$/);
      expect(en).toMatch(/^[A-Z].{10,}[.]$/);
      expect(nl).not.toBe(en);
      expect(nl + en).not.toMatch(/\b(undefined|null|NaN)\b|\[object/);
    }
  }
});

test.each([
  ["2.3", "Dit bericht is van release 2.3; hier wordt 3.2 gecontroleerd."],
  ["2.0", "Dit bericht is van release 2.0 of 2.1; hier wordt 3.2 gecontroleerd."],
  ["3.2", "De namespace is van release 3.2, maar van een bericht dat die release niet kent."],
])("a message of release %s is told so", (release, nl) => {
  expect(transportWords("other-release", seen(release)).says.nl).toBe(nl);
});

test.each([
  ["http://schemas.xmlsoap.org/soap/envelope/", /envelop/],
  ["http://www.stufstandaarden.nl/koppelvlak/ggk0210", /envelop/],
  ["http://www.w3.org/2001/XMLSchema", /schema, en geen bericht/],
  ["http://www.istandaarden.nl/iwlz/2_2/zk31/schema", /standaard iwlz/],
  ["http://www.istandaarden.nl/iwlz/2_3/aw319/schema", /standaard iwlz/],
  ["http://www.istandaarden.nl/iwmo/3_2/basisschema/schema", /basisschema/],
  ["urn:x", /^Een bericht begint met het element Bericht/],
  ["", /^Een bericht begint met het element Bericht/],
])("of a root in %s it is told what it probably is", (namespace, mend) => {
  expect(transportWords("unknown-message", root(namespace, "Bericht")).mend.nl).toMatch(mend);
});

test.each([
  "https://www.istandaarden.nl/iwmo/3_2/wmo323/schema",
  "http://www.istandaarden.nl/iwmo/3_2/WMO323/schema",
  "http://www.istandaarden.nl/iwmo/3_2/wmo323",
  "http://www.istandaarden.nl/iwmo/3_2/wmo323/schema/",
  "http://www.istandaarden.nl/iwmoo/3_2/wmo323/schema",
])("%s is told in full, with the namespace that was meant", (namespace) => {
  const { says, mend } = transportWords("unknown-message", root(namespace, "Bericht"));
  expect(says.nl).toContain(`'${namespace}'`);
  expect(mend.nl).toContain(`Bedoelt u ${wmo323} (WMO323)?`);
});

test.each([
  ["bericht", /hoofdletter/],
  ["Client", /kies dan het hele bericht/],
])("a root %s in the namespace of a message must be called Bericht", (name, nl) => {
  const { says, mend } = transportWords("unknown-message", root(wmo323, name));
  expect(says.nl).toContain(`WMO323, maar het eerste element heet '${name}' en niet Bericht`);
  expect(mend.nl).toMatch(nl);
});

test("a root whose name is not known is told by its namespace", () => {
  const { says } = transportWords("unknown-message", seen(wmo323, "namespace"));
  expect(says.nl).toContain("WMO323, maar het eerste element heet niet Bericht.");
});

test("a number as long as a BSN is not told as a part of a name", () => {
  const inSpace = transportWords("unknown-message", root("http://x/9999.00.006", "Bericht"));
  const inName = transportWords("unknown-message", root(wmo323, "b999900006"));
  expect(JSON.stringify([inSpace, inName])).not.toMatch(/9{3}/);
});

test.each([
  ["text-outside", "PK\u0003\u0004", /zip-bestand/],
  ["character", "PK\u0003\u0004", /zip-bestand/],
  ["text-outside", '  {"bericht": 1}', /JSON/],
  ["text-outside", "[1]", /JSON/],
  ["text-outside", "PD94bWwgdmVyc2lvbj0i", /base64/],
  ["encoding", "%PDF-1.7", /pdf/],
  ["text-outside", "Geachte heer, mevrouw", /^Voor of na het bericht/],
  ["text-outside", "<Bericht>", /^Voor of na het bericht/],
  ["text-outside", "", /^Voor of na het bericht/],
])("%s in a file that begins with %j is told by what it is", (fault, begin, nl) => {
  expect(transportWords(fault, seen(begin, "begin")).says.nl).toMatch(nl);
});

test("a web page is told to be one", () => {
  expect(transportWords("unknown-message", root("", "html")).mend.nl).toMatch(/webpagina/);
});

test("a file that is too large is told the limit", () => {
  const { says } = transportWords("size", seen("25"));
  expect(says).toEqual({
    nl: "Het bestand is groter dan 25 MB.",
    en: "The file is larger than 25 MB.",
  });
});

test("a name that is no fault of transport is a bug", () => {
  expect(() => transportWords("missing", [])).toThrow("missing");
});
