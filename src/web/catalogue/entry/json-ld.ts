import type { Entry, EntryKind } from "#contract/catalogue";

/** What it is in the words of schema.org; an agreement or a practice has no word of its own there. */
const types: Readonly<Record<EntryKind, string>> = {
  software: "SoftwareApplication",
  data: "Dataset",
  service: "Service",
  practice: "CreativeWork",
  method: "CreativeWork",
  agreement: "CreativeWork",
  network: "CreativeWork",
};

/** What search engines may know of an entry: only what is known. */
export function jsonLdOf(entry: Entry, page: string): Readonly<Record<string, unknown>> {
  const owner = entry.ownerOrganisation?.name ?? entry.owner;
  const isWork = entry.kind !== "service";
  const organisation = owner && { "@type": "Organization", name: owner };
  const known = {
    description: entry.summary,
    alternateName: entry.aliases,
    [isWork ? "creator" : "provider"]: organisation || null,
    license: isWork ? entry.licenceUrl : null,
    sameAs: [...new Set([entry.link, entry.code].filter(Boolean))],
    applicationCategory: entry.kind === "software" ? "GovernmentApplication" : null,
    ...(isWork && {
      inLanguage: "nl",
      dateModified: entry.changedAt.slice(0, 10),
      version: entry.versions.map(({ version }) => version),
    }),
  };
  const told = Object.entries(known).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return {
    "@context": "https://schema.org",
    "@type": types[entry.kind],
    "@id": page,
    name: entry.name,
    url: page,
    identifier: entry.id,
    ...Object.fromEntries(told),
  };
}
