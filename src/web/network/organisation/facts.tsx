import type { ReactNode } from "react";
import { usePage } from "../../view.tsx";
import { OrganisationLink, OrganisationLinks } from "../name-list.tsx";
import { SourceLink, sourceFor } from "../source-line.tsx";
import type { OrganisationData } from "./load-organisation.ts";

interface Fact {
  readonly label: string;
  readonly value: ReactNode;
}

/** Codes, names, regions and addresses: what somebody copies into a system of his own. */
export function Facts({ data }: { data: OrganisationData }) {
  const { t, href, format, language } = usePage();
  const { organisation } = data;
  const { id, kind, oin, tooi, website, email, aliases, regions, province, registerUrl } =
    organisation;
  const kvk = organisation.registration?.kvk;
  const dutch = language === "nl" ? undefined : "nl";
  const facts: (Fact | null)[] = [
    organisation.fullName && organisation.fullName !== organisation.name
      ? {
          label: t("network.organisation.facts.fullName"),
          value: <span lang={dutch}>{organisation.fullName}</span>,
        }
      : null,
    aliases.length > 0
      ? {
          label: t("network.organisation.facts.alsoKnown"),
          value: (
            <span lang={dutch}>{[...new Set(aliases.map(({ name }) => name))].join(", ")}</span>
          ),
        }
      : null,
    province && kind !== "province"
      ? { label: t("network.directory.province"), value: <OrganisationLink to={province} /> }
      : null,
    ...regions.map((region) => ({
      label: t(`network.regionKind.${region.kind}`),
      value: (
        <a href={href("organisations", {}, { region: region.id })} lang={dutch}>
          {region.name}
        </a>
      ),
    })),
    ...arrangementFacts(),
    existence(),
    {
      label:
        kind === "municipality"
          ? t("network.organisation.facts.cbsCode")
          : t("network.organisation.facts.code"),
      value: id,
    },
    kvk ? { label: t("network.organisation.facts.kvk"), value: kvk } : null,
    oin ? { label: t("network.organisation.facts.oin"), value: oin } : null,
    tooi
      ? {
          label: t("network.organisation.facts.tooi"),
          value: <a href={tooi}>{tooi.split("/").at(-1)}</a>,
        }
      : null,
    website
      ? {
          label: t("network.organisation.facts.website"),
          value: (
            <a href={website}>{website.replace(/^https?:\/\/(www\.)?/, "").replace(/\/$/, "")}</a>
          ),
        }
      : null,
    email
      ? {
          label: t("network.organisation.facts.email"),
          value: (
            <>
              <a href={`mailto:${email}`}>{email}</a>{" "}
              <span className="w-meta">
                (<SourceLink source={sourceFor(organisation.sources, "register")} />)
              </span>
            </>
          ),
        }
      : null,
    registerUrl
      ? {
          label: t("network.organisation.facts.register"),
          value: <a href={registerUrl}>organisaties.overheid.nl</a>,
        }
      : null,
  ];
  return (
    <section className="w-card" aria-labelledby="facts">
      <h2 id="facts">{t("network.organisation.facts.title")}</h2>
      <dl className="w-dl w-facts">
        {facts
          .filter((fact) => fact !== null)
          .map(({ label, value }) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
    </section>
  );

  function arrangementFacts(): Fact[] {
    const { authority, setUp, inForceFrom } = organisation;
    const found: Fact[] = [];
    if (inForceFrom !== null) {
      found.push({
        label: t("network.organisation.facts.textSince"),
        value: format.date(inForceFrom),
      });
    }
    if (authority.length > 0) {
      found.push({
        label: t("network.organisation.facts.authority"),
        value: authority.map(data.terms.authority).join(", "),
      });
    }
    if (setUp) {
      found.push({
        label: t("network.organisation.facts.setUp"),
        value: <OrganisationLinks items={[setUp]} />,
      });
    }
    return found;
  }

  function existence(): Fact | null {
    const { validFrom, validUntil } = organisation;
    if (kind !== "municipality") return null;
    return {
      label: t("network.organisation.facts.exists"),
      value: <Existence from={validFrom} until={validUntil} />,
    };
  }
}

function Existence({ from, until }: { from: string | null; until: string | null }) {
  const { t, format } = usePage();
  if (from !== null && until !== null) {
    return t("network.organisation.facts.fromUntil", {
      from: format.date(from),
      until: format.date(until),
    });
  }
  if (from !== null) return t("network.organisation.facts.from", { date: format.date(from) });
  if (until !== null) return t("network.organisation.facts.until", { date: format.date(until) });
  return t("network.organisation.facts.before2014");
}
