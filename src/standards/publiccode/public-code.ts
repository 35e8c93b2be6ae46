import type { developmentStatuses, maintenanceTypes, softwareTypes } from "./rules/file-shape.ts";

export type DevelopmentStatus = (typeof developmentStatuses)[number];
export type SoftwareType = (typeof softwareTypes)[number];
export type MaintenanceType = (typeof maintenanceTypes)[number];

/**
 * What a publiccode.yml says, in one shape for all versions. Null is "not said, or not in a usable way": a file
 * with errors gives a draft with gaps. Texts have no blanks around them, except for a long description. Of
 * deprecated keys only `genericName` and `repoOwner` are kept; national sections are not.
 */
export interface PublicCode {
  readonly name: string | null;
  readonly applicationSuite: string | null;
  readonly url: string | null;
  readonly landingUrl: string | null;
  readonly isBasedOn: readonly string[];
  readonly softwareVersion: string | null;
  /** YYYY-MM-DD. */
  readonly releaseDate: string | null;
  /** A path in the repository or an address. */
  readonly logo: string | null;
  readonly platforms: readonly string[];
  readonly categories: readonly string[];
  readonly usedBy: readonly string[];
  readonly fundedBy: readonly Organisation[];
  readonly roadmap: string | null;
  readonly developmentStatus: DevelopmentStatus | null;
  readonly softwareType: SoftwareType | null;
  /** "alias:gdpr" or another URI. */
  readonly supports: readonly string[];
  readonly organisation: Organisation | null;
  readonly intendedAudience: IntendedAudience;
  /** One per language, in the order of the file. */
  readonly description: readonly Description[];
  readonly legal: Legal;
  readonly maintenance: Maintenance;
  readonly localisation: Localisation;
  readonly dependsOn: DependsOn;
}

export interface Organisation {
  readonly uri: string;
  readonly name: string | null;
}

/** Countries are ISO 3166-1 alpha-2 in capitals. */
export interface IntendedAudience {
  readonly scope: readonly string[];
  readonly countries: readonly string[];
  readonly unsupportedCountries: readonly string[];
}

export interface Description {
  /** BCP 47, as the file writes it. */
  readonly language: string;
  readonly localisedName: string | null;
  readonly genericName: string | null;
  readonly shortDescription: string | null;
  readonly longDescription: string | null;
  readonly documentation: string | null;
  readonly apiDocumentation: string | null;
  readonly features: readonly string[];
  readonly screenshots: readonly string[];
  readonly videos: readonly string[];
  readonly awards: readonly string[];
}

/**
 * `mainCopyrightOwner` and `repoOwner` are free text. Mostly an organisation, but it may be a person: whoever
 * stores or shows them must judge that first.
 */
export interface Legal {
  /** An SPDX expression. */
  readonly license: string | null;
  readonly mainCopyrightOwner: string | null;
  readonly repoOwner: string | null;
}

export interface Maintenance {
  readonly type: MaintenanceType | null;
  /** A company, an organisation or, says the standard, a person: the caller judges. Mail addresses are not read. */
  readonly contractors: readonly Contractor[];
  /** How many there are. They "need to be a physical person", so nothing else of them is read. */
  readonly contacts: number;
}

export interface Contractor {
  readonly name: string;
  readonly until: string | null;
  readonly website: string | null;
}

export interface Localisation {
  readonly localisationReady: boolean | null;
  readonly availableLanguages: readonly string[];
}

export interface DependsOn {
  readonly open: readonly Dependency[];
  readonly proprietary: readonly Dependency[];
  readonly hardware: readonly Dependency[];
}

export interface Dependency {
  readonly name: string;
  readonly version: string | null;
  readonly versionMin: string | null;
  readonly versionMax: string | null;
  readonly optional: boolean | null;
}
