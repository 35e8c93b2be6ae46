import type { Fault } from "./fault.ts";
import type { Dependency, Description, Organisation, PublicCode } from "./public-code.ts";
import { isLanguageTag } from "./rules/code-rules.ts";
import { developmentStatuses, maintenanceTypes, softwareTypes } from "./rules/file-shape.ts";
import { type ValueReader, valueReader } from "./value-reader.ts";
import type { Path, Value } from "./yaml/value.ts";

/** What a file says, as far as it is usable. A text that is too long or short is kept, to be mended. */
export function toPublicCode(root: Value, faults: readonly Fault[]): PublicCode {
  const reader = valueReader(root, new Set(faults.filter(isRefusal).map(({ key }) => key)));
  const { text, texts } = reader;
  return {
    name: text("name"),
    applicationSuite: text("applicationSuite"),
    url: text("url"),
    landingUrl: text("landingURL"),
    isBasedOn: texts("isBasedOn"),
    softwareVersion: text("softwareVersion"),
    releaseDate: text("releaseDate"),
    logo: text("logo"),
    platforms: texts("platforms"),
    categories: texts("categories"),
    usedBy: texts("usedBy"),
    fundedBy: reader.each(["fundedBy"], (...path) => organisationAt(reader, path)),
    roadmap: text("roadmap"),
    developmentStatus: oneOf(developmentStatuses, text("developmentStatus")),
    softwareType: oneOf(softwareTypes, text("softwareType")),
    supports: reader.each(["supports"], (...path) => text(...path, "id")),
    organisation: organisationAt(reader, ["organisation"]),
    intendedAudience: {
      scope: texts("intendedAudience", "scope"),
      countries: capitals(texts("intendedAudience", "countries")),
      unsupportedCountries: capitals(texts("intendedAudience", "unsupportedCountries")),
    },
    description: reader
      .keys("description")
      .filter((language) => isLanguageTag(language) && reader.has("description", language))
      .map((language) => descriptionIn(reader, language)),
    legal: {
      license: text("legal", "license"),
      mainCopyrightOwner: text("legal", "mainCopyrightOwner"),
      repoOwner: text("legal", "repoOwner"),
    },
    maintenance: {
      type: oneOf(maintenanceTypes, text("maintenance", "type")),
      contractors: reader.each(["maintenance", "contractors"], (...path) => {
        const name = text(...path, "name");
        if (name === null) return null;
        return { name, until: text(...path, "until"), website: text(...path, "website") };
      }),
      contacts: reader.count("maintenance", "contacts"),
    },
    localisation: {
      localisationReady: reader.flag("localisation", "localisationReady"),
      availableLanguages: texts("localisation", "availableLanguages"),
    },
    dependsOn: {
      open: dependenciesAt(reader, "open"),
      proprietary: dependenciesAt(reader, "proprietary"),
      hardware: dependenciesAt(reader, "hardware"),
    },
  };
}

/** A fault about a list or a section as a whole refuses nothing that stands in it. */
const isRefusal = ({ level, code, because }: Fault): boolean =>
  level === "error" && because === null && !keeps.has(code);

const keeps = new Set<Fault["code"]>([
  "too-long",
  "too-short",
  "bad-language",
  "unknown-key",
  "wrong-type",
  "required-when",
  "not-allowed-unless",
]);

const oneOf = <T extends string>(values: readonly T[], text: string | null): T | null =>
  values.find((value) => value === text) ?? null;

const capitals = (codes: readonly string[]): string[] => codes.map((code) => code.toUpperCase());

function organisationAt({ text }: ValueReader, path: Path): Organisation | null {
  const uri = text(...path, "uri");
  return uri === null ? null : { uri, name: text(...path, "name") };
}

const descriptionIn = ({ raw, text, texts }: ValueReader, language: string): Description => {
  const path = ["description", language];
  return {
    language,
    localisedName: text(...path, "localisedName"),
    genericName: text(...path, "genericName"),
    shortDescription: text(...path, "shortDescription"),
    longDescription: raw(...path, "longDescription"),
    documentation: text(...path, "documentation"),
    apiDocumentation: text(...path, "apiDocumentation"),
    features: texts(...path, "features"),
    screenshots: texts(...path, "screenshots"),
    videos: texts(...path, "videos"),
    awards: texts(...path, "awards"),
  };
};

const dependenciesAt = ({ text, flag, each }: ValueReader, kind: string): Dependency[] =>
  each(["dependsOn", kind], (...path) => {
    const name = text(...path, "name");
    if (name === null) return null;
    return {
      name,
      version: text(...path, "version"),
      versionMin: text(...path, "versionMin"),
      versionMax: text(...path, "versionMax"),
      optional: flag(...path, "optional"),
    };
  });
