import { MoreLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** The way in for who works there and takes no part yet; nothing of one that ended. */
export function WorkHere({ data: { organisation } }: { data: OrganisationData }) {
  const { t, href, me } = usePage();
  const { id, validUntil } = organisation;
  const works = me?.organisations.some((place) => place.id === id) ?? false;
  if (validUntil !== null || works) return null;
  return (
    <section className="w-card w-noprint" aria-labelledby="work-here">
      <h2 id="work-here">{t("network.workHere.title")}</h2>
      <p>{t("network.workHere.text")}</p>
      <MoreLink href={href("join", { id })}>{t("network.workHere.join")}</MoreLink>
    </section>
  );
}
