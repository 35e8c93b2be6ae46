import { stringify } from "yaml";
import type {
  Contractor,
  Dependency,
  Description,
  Organisation,
  PublicCode,
} from "./public-code.ts";
import { latestVersion } from "./versions.ts";

/**
 * Writes a publiccode.yml of version 0.7 in UTF-8, in the order of the standard. Reading it gives the same file,
 * without what 0.7 calls deprecated (`genericName`, `repoOwner`): that is not written.
 *
 * The standard demands the name of a contact, and we have none: `contactName` stands in its place, as often as
 * there were contacts. It should be a role ("Product team"), never a person.
 */
export function writePubliccode(file: PublicCode, contactName = "Not passed on"): string {
  const { intendedAudience, legal, maintenance, localisation, dependsOn } = file;
  const written = said({
    publiccodeYmlVersion: latestVersion,
    name: file.name,
    applicationSuite: file.applicationSuite,
    url: file.url,
    landingURL: file.landingUrl,
    isBasedOn: file.isBasedOn,
    softwareVersion: file.softwareVersion,
    releaseDate: file.releaseDate,
    logo: file.logo,
    platforms: file.platforms,
    categories: file.categories,
    usedBy: file.usedBy,
    fundedBy: file.fundedBy.map(organisation),
    roadmap: file.roadmap,
    developmentStatus: file.developmentStatus,
    softwareType: file.softwareType,
    supports: file.supports.map((id) => ({ id })),
    organisation: file.organisation && organisation(file.organisation),
    intendedAudience: said({ ...intendedAudience }),
    description: new Map(file.description.map((one) => [one.language, description(one)])),
    legal: said({ license: legal.license, mainCopyrightOwner: legal.mainCopyrightOwner }),
    maintenance: said({
      type: maintenance.type,
      contractors: maintenance.contractors.map(contractor),
      contacts: Array.from({ length: maintenance.contacts }, () => ({ name: contactName })),
    }),
    localisation: said({ ...localisation }),
    dependsOn: said({
      open: dependsOn.open.map(dependency),
      proprietary: dependsOn.proprietary.map(dependency),
      hardware: dependsOn.hardware.map(dependency),
    }),
  });
  return stringify(written, {
    version: "1.2",
    schema: "core",
    // Quoted too is what a reader of YAML 1.1 would take for a date or a yes.
    compat: "yaml-1.1",
    // A contact that stands there twice is written twice.
    aliasDuplicateObjects: false,
    lineWidth: 0,
  });
}

type Written = Readonly<Record<string, unknown>>;

/** Without what is not said: null, and lists and sections with nothing in them. */
const said = (fields: Written): Written | null => {
  const kept = Object.entries(fields).filter(
    ([, value]) =>
      value !== null &&
      !(Array.isArray(value) && value.length === 0) &&
      !(value instanceof Map && value.size === 0),
  );
  return kept.length === 0 ? null : Object.fromEntries(kept);
};

const organisation = ({ uri, name }: Organisation): Written | null => said({ uri, name });

const contractor = ({ name, until, website }: Contractor): Written | null =>
  said({ name, until, website });

const dependency = ({ ...fields }: Dependency): Written | null => said(fields);

/** Empty too: that the language is there is something said. */
const description = ({ language: _, genericName: __, ...fields }: Description): Written =>
  said(fields) ?? {};
