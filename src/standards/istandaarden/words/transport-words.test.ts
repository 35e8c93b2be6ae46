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

const seen = (value: string) => [{ name: "seen", value }];

test.each(Object.keys(faults))("%s is told in both languages, with how to mend it", (fault) => {
  for (const value of [[], seen("25"), seen(""), seen("2.3"), seen("urn:x")]) {
    const { says, mend } = transportWords(fault, value);
    for (const { nl, en } of [says, mend]) {
      expect(nl).toMatch(/^[A-Z].{10,}\.$/);
      expect(en).toMatch(/^[A-Z].{10,}\.$/);
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
  ["urn:x", /^Begin met het element Bericht/],
])("of a root in %s it is told what it probably is", (namespace, mend) => {
  expect(transportWords("unknown-message", seen(namespace)).mend.nl).toMatch(mend);
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
