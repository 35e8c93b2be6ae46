import type { EntryContent } from "#contract/catalogue";
import type { PublicCode } from "#standards/publiccode/index";

/** As long as a short description may be, and a long one must be (publiccode.yml 0.7). */
const [longestShort, shortestLong] = [150, 150];

/** What is known of an entry, as a publiccode file says it. Whose it is says nothing of who holds the copyright. */
export const publiccodeOf = (
  { name, code, link, developmentStatus, licence, summary }: EntryContent,
  supports: readonly string[],
): PublicCode => ({
  name,
  applicationSuite: null,
  url: code,
  landingUrl: link,
  isBasedOn: [],
  softwareVersion: null,
  releaseDate: null,
  logo: null,
  platforms: [],
  categories: [],
  usedBy: [],
  fundedBy: [],
  roadmap: null,
  developmentStatus,
  softwareType: null,
  supports,
  organisation: null,
  intendedAudience: { scope: [], countries: [], unsupportedCountries: [] },
  description: summary === null ? [] : [described(summary)],
  legal: { license: licence, mainCopyrightOwner: null, repoOwner: null },
  maintenance: { type: null, contractors: [], contacts: 0 },
  localisation: { localisationReady: null, availableLanguages: [] },
  dependsOn: { open: [], proprietary: [], hardware: [] },
});

/** The first paragraph or sentence that fits is the short one; what is long enough stands there whole. */
function described(summary: string): PublicCode["description"][number] {
  const parts = [
    summary,
    summary.split("\n\n")[0] ?? "",
    /^.*?\.(?=\s|$)/s.exec(summary)?.[0] ?? "",
  ];
  return {
    language: "nl",
    localisedName: null,
    genericName: null,
    shortDescription: parts.find((part) => part !== "" && part.length <= longestShort) ?? null,
    longDescription: summary.length >= shortestLong ? summary : null,
    documentation: null,
    apiDocumentation: null,
    features: [],
    screenshots: [],
    videos: [],
    awards: [],
  };
}
