import fc from "fast-check";
import { expect, test } from "vitest";
import { type PublicCode, readPubliccode, writePubliccode } from "./index.ts";
import { developmentStatuses, maintenanceTypes, softwareTypes } from "./rules/file-shape.ts";

const said = fc
  .oneof(
    fc.string({ unit: "grapheme", maxLength: 60 }),
    fc.constantFrom(
      "yes",
      "null",
      "~",
      "2017-04-15",
      "1.0",
      "- a",
      "a: b",
      "a #b",
      "#a",
      "*a",
      "&a",
      "!!str x",
      "<<",
      "{",
      "[]",
      "%YAML",
      "---",
      "...",
      '"',
      "'",
      "\\n",
      "a\nb",
      "a\n\n  b",
      "a\r\nb",
      "a\tb",
      "=",
      "| x",
      "> x",
      "? x",
      "@x",
      "`x`",
      "</script><script>alert(1)</script>",
      "=HYPERLINK(1)",
      "\u2028\u0085\ufeff\u202ex",
    ),
  )
  .map((text) => text.trim())
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these no file can hold
  .filter((text) => text !== "" && !/[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]/.test(text));
const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: null });
const some = <T>(arbitrary: fc.Arbitrary<T>) => fc.array(arbitrary, { maxLength: 3 });
const url = fc
  .webUrl({ withQueryParameters: true, withFragments: true })
  .filter((text) => !/[`|^{}"<>\\]/.test(text));
const day = fc
  .date({ min: new Date("0100-01-01"), max: new Date("9999-12-31"), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const country = fc.constantFrom("NL", "BE", "DE", "XK");
const long = fc
  .tuple(said, fc.constantFrom("", "\n", "\n\n", " ", "  x"))
  .map(([text, end]) => `${text} ${"Wat de app doet. ".repeat(10)}\n\n  ${text}${end}`);

const description = (language: string) =>
  fc.record({
    language: fc.constant(language),
    localisedName: maybe(said),
    genericName: fc.constant(null),
    shortDescription: said,
    longDescription: long,
    documentation: maybe(url),
    apiDocumentation: maybe(url),
    features: fc.array(said, { minLength: 1, maxLength: 3 }),
    screenshots: some(fc.constantFrom("img/a.png", "https://a.example/b")),
    videos: some(url),
    awards: some(said),
  });
const organisation = fc.record({
  uri: fc.constantFrom("https://a.example", "urn:x-nl:1"),
  name: maybe(said),
});
const dependency = fc.record({
  name: said,
  version: maybe(said),
  versionMin: maybe(said),
  versionMax: maybe(said),
  optional: maybe(fc.boolean()),
});
const contractor = fc.record({ name: said, until: day, website: maybe(url) });
const maintenance = fc.constantFrom(...maintenanceTypes).chain((type) =>
  fc.record({
    type: fc.constant(type),
    contractors:
      type === "contract" ? fc.array(contractor, { minLength: 1, maxLength: 2 }) : fc.constant([]),
    contacts: fc.integer({ min: type === "internal" || type === "community" ? 1 : 0, max: 4 }),
  }),
);

const publicCode: fc.Arbitrary<PublicCode> = fc.record({
  name: said,
  applicationSuite: maybe(said),
  url,
  landingUrl: maybe(url),
  isBasedOn: some(url),
  softwareVersion: maybe(said),
  releaseDate: maybe(day),
  logo: maybe(fc.constantFrom("img/logo.svg", "https://a.example/logo")),
  platforms: fc.array(said, { minLength: 1, maxLength: 3 }),
  categories: some(fc.constantFrom("crm", "survey", "other")),
  usedBy: some(said),
  fundedBy: some(organisation),
  roadmap: maybe(url),
  developmentStatus: fc.constantFrom(...developmentStatuses),
  softwareType: fc.constantFrom(...softwareTypes),
  supports: some(fc.constantFrom("alias:gdpr", "https://a.example/law")),
  organisation: maybe(organisation),
  intendedAudience: fc.record({
    scope: some(fc.constantFrom("government", "welfare")),
    countries: some(country),
    unsupportedCountries: some(country),
  }),
  description: fc
    .constantFrom(["nl"], ["nl", "en"], ["en-GB", "sl-IT-nedis", "fr"])
    .chain((languages) => fc.tuple(...languages.map(description))),
  legal: fc.record({
    license: fc.constantFrom("EUPL-1.2", "MIT OR Apache-2.0", "GPL-2.0-or-later"),
    mainCopyrightOwner: maybe(said),
    repoOwner: fc.constant(null),
  }),
  maintenance,
  localisation: fc.record({
    localisationReady: fc.boolean(),
    availableLanguages: fc.constantFrom(["nl"], ["nl", "en-GB"]),
  }),
  dependsOn: fc.record({
    open: some(dependency),
    proprietary: some(dependency),
    hardware: some(dependency),
  }),
});

const again = (file: PublicCode) => readPubliccode(new TextEncoder().encode(writePubliccode(file)));

test("what is written is read as the same, without faults", () => {
  fc.assert(
    fc.property(publicCode, (file) => {
      expect(again(file)).toEqual({ file, faults: [] });
    }),
    { numRuns: 200 },
  );
});

test("the same file is written in the same way, whatever was written before", () => {
  const [file] = fc.sample(publicCode, 1);
  if (!file) throw new Error("no sample");
  expect(writePubliccode(file)).toBe(writePubliccode(structuredClone(file)));
});

test("of a draft the gaps are found again, and the rest is the same", () => {
  fc.assert(
    fc.property(publicCode, (whole) => {
      const file = { ...whole, url: null, softwareType: null, platforms: [] };
      const read = again(file);
      expect(read.file).toEqual(file);
      expect(read.faults.map(({ key }) => key).toSorted()).toEqual([
        "platforms",
        "softwareType",
        "url",
      ]);
    }),
    { numRuns: 100 },
  );
});

test("in the place of persons stands what the caller says, as often as there were", () => {
  const [sample] = fc.sample(publicCode, 1);
  if (!sample) throw new Error("no sample");
  const file: PublicCode = {
    ...sample,
    maintenance: { type: "community", contractors: [], contacts: 2 },
  };
  const text = writePubliccode(file, "Productteam: nummer 1");
  expect(text.match(/Productteam: nummer 1/g)).toHaveLength(2);
  expect(readPubliccode(new TextEncoder().encode(text)).faults).toEqual([]);
});
