import { MoreLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** What people of this organisation do here, and the way in for who is none yet; nothing of one that ended. */
export function WorkHere({ data: { organisation } }: { data: OrganisationData }) {
  const { t, href, me } = usePage();
  const { id, validUntil } = organisation;
  if (validUntil !== null) return null;
  const works = me?.organisations.some((place) => place.id === id) ?? false;
  const pages = works
    ? (["colleagues", "mandates", "organisationContact", "documents"] as const)
    : (["join", "organisationContact", "documents"] as const);
  return (
    <section className="w-card w-noprint" aria-labelledby="work-here">
      <h2 id="work-here">{t("network.workHere.title")}</h2>
      {!works && <p>{t("network.workHere.text")}</p>}
      <ul className="w-list">
        {pages.map((page) => (
          <li key={page}>
            <MoreLink href={href(page, { id })}>{t(`network.workHere.${page}`)}</MoreLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
