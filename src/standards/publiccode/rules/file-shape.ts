import { isHttpUrl, isOrganisation, isSupported, isUrl } from "./address-rules.ts";
import { isCountry, isLanguage, isLicense } from "./code-rules.ts";
import { oneOf, ruleOf } from "./rule.ts";
import { filled, flag, list, mustText, type SectionShape, section, text } from "./shape.ts";
import { atLeast, atMost, isDate, isEmail, isMediaType } from "./text-rules.ts";
import { isCategory, isScope } from "./vocabulary.ts";

export const developmentStatuses = [
  "concept",
  "development",
  "beta",
  "stable",
  "obsolete",
] as const;

export const softwareTypes = [
  "standalone/mobile",
  "standalone/iot",
  "standalone/desktop",
  "standalone/web",
  "standalone/backend",
  "standalone/other",
  "addon",
  "library",
  "configurationFiles",
] as const;

export const maintenanceTypes = ["internal", "contract", "community", "none"] as const;

/** Whether a code is that of an Italian administration (iPA). */
export type IsItalianCode = (code: string) => boolean;

/** The whole file: docs/standard/schema.core.rst of the standard, 0.7.0, and the Italian section of old. */
export const fileShape = (draft: boolean, isItalianCode: IsItalianCode): SectionShape => {
  const ofOld = <T>(fields: T): T | Record<string, never> => (draft ? {} : fields);
  const organisation = {
    name: text(),
    uri: mustText(isOrganisation(isItalianCode)),
  };
  return section({
    publiccodeYmlVersion: text(),
    name: mustText(),
    applicationSuite: text(),
    url: { ...mustText(isUrl), emptyCounts: true },
    landingURL: filled(isHttpUrl),
    isBasedOn: list(filled(isUrl), { orOne: true }),
    softwareVersion: text(),
    releaseDate: filled(isDate),
    logo: text(),
    ...ofOld({
      monochromeLogo: text(),
      inputTypes: list(filled(isMediaType)),
      outputTypes: list(filled(isMediaType)),
    }),
    platforms: list(text(), { need: "some", orOne: true }),
    categories: list(filled(isCategory)),
    usedBy: list(text()),
    fundedBy: list(section(organisation, true)),
    roadmap: filled(isHttpUrl),
    developmentStatus: mustText(oneOf(...developmentStatuses)),
    softwareType: mustText(oneOf(...softwareTypes)),
    supports: list(section({ id: mustText(isSupported) }, true)),
    organisation: section(organisation),
    intendedAudience: section({
      scope: list(filled(isScope(draft))),
      countries: list(filled(isCountry)),
      unsupportedCountries: list(filled(isCountry)),
    }),
    description: {
      kind: "languages",
      of: describedIn(draft),
      // The peer asks for them in every language; the standard does not.
      inOne: ["longDescription", "features"],
    },
    legal: section(
      {
        license: mustText(isLicense),
        mainCopyrightOwner: text(),
        ...ofOld({ repoOwner: text(), authorsFile: text() }),
      },
      true,
    ),
    maintenance,
    localisation: section(
      {
        localisationReady: flag(true),
        availableLanguages: list(filled(isLanguage), { need: "required" }),
      },
      true,
    ),
    dependsOn: section({ open: dependencies, proprietary: dependencies, hardware: dependencies }),
    ...ofOld({ IT: italy(isItalianCode), it: italy(isItalianCode) }),
  });
};

const describedIn = (draft: boolean): SectionShape =>
  section(
    {
      localisedName: text(),
      ...(draft ? {} : { genericName: text(atMost(35)) }),
      shortDescription: mustText(atMost(150)),
      longDescription: mustText(atLeast(150), atMost(10_000)),
      documentation: filled(isHttpUrl),
      apiDocumentation: filled(isHttpUrl),
      features: list(text(), { need: "some" }),
      screenshots: list(text()),
      videos: list(filled(isHttpUrl)),
      awards: list(text()),
    },
    true,
  );

const maintenance = section(
  {
    type: mustText(oneOf(...maintenanceTypes)),
    contractors: list(
      section(
        {
          name: mustText(),
          email: text(isEmail),
          website: filled(isHttpUrl),
          until: mustText(isDate),
        },
        true,
      ),
      { by: { field: "type", requiredFor: ["contract"], onlyFor: "contract" } },
    ),
    contacts: list(
      section({ name: mustText(), email: text(isEmail), affiliation: text(), phone: text() }, true),
      { by: { field: "type", requiredFor: ["community", "internal"], onlyFor: null } },
    ),
  },
  true,
);

const dependencies = list(
  section(
    {
      name: mustText(),
      versionMin: text(),
      versionMax: text(),
      version: text(),
      optional: flag(),
    },
    true,
  ),
);

const italy = (isItalianCode: IsItalianCode): SectionShape =>
  section({
    countryExtensionVersion: filled(oneOf("0.2", "1.0")),
    conforme: section({
      lineeGuidaDesign: flag(),
      modelloInteroperabilita: flag(),
      misureMinimeSicurezza: flag(),
      gdpr: flag(),
    }),
    riuso: section({
      codiceIPA: text(ruleOf(isItalianCode, () => ({ code: "bad-italian-code", params: {} }))),
    }),
    piattaforme: section({
      spid: flag(),
      pagopa: flag(),
      cie: flag(),
      anpr: flag(),
      io: flag(),
    }),
  });
