import type { OrganisationDetail } from "#contract/network";
import { isRegisteredKind } from "../registered-kind.ts";

const isGovernment = ({ kind }: OrganisationDetail): boolean =>
  !isRegisteredKind(kind) || kind === "other-government";

/** What search engines may know of an organisation, in the words of schema.org. */
export function jsonLdOf(
  organisation: OrganisationDetail,
  page: string,
): Readonly<Record<string, unknown>> {
  const { name, kind, website, tooi, oin, email, longitude, latitude, validUntil } = organisation;
  const identifier = [
    {
      "@type": "PropertyValue",
      propertyID: kind === "municipality" ? "CBS" : "code",
      value: organisation.id,
    },
    ...(oin ? [{ "@type": "PropertyValue", propertyID: "OIN", value: oin }] : []),
  ];
  const known = {
    alternateName: organisation.aliases.map((alias) => alias.name),
    email,
    sameAs: [tooi, website, organisation.registerUrl].filter(Boolean),
    // Of an arrangement no source says when it began; the date of its text is another thing.
    foundingDate: kind === "joint-arrangement" ? null : organisation.validFrom,
    dissolutionDate: validUntil,
    location:
      longitude !== null && latitude !== null
        ? { "@type": "Place", geo: { "@type": "GeoCoordinates", longitude, latitude } }
        : null,
  };
  const told = Object.entries(known).filter(
    ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
  );
  return {
    "@context": "https://schema.org",
    "@type": isGovernment(organisation) ? "GovernmentOrganization" : "Organization",
    "@id": page,
    name,
    url: page,
    identifier,
    ...Object.fromEntries(told),
  };
}
