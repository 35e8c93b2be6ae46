import type { Entry } from "#contract/catalogue";
import { Icon } from "../../ui/icon.tsx";
import { OrganisationName } from "../../ui/organisation-name.tsx";
import { usePage } from "../../view.tsx";
import { SiteLink } from "../links.tsx";

/** Whom to ask: a role, never a person. Without one, the owner. */
export function Contact({ entry }: { entry: Entry }) {
  const { t } = usePage();
  return (
    <section className="w-card" aria-labelledby="contact">
      <h2 id="contact">{t("catalogue.contact.title")}</h2>
      {entry.contact ? (
        <div>
          <p className="w-longname">
            <Icon name="mail" small /> <a href={`mailto:${entry.contact}`}>{entry.contact}</a>
          </p>
          <p className="w-meta">{t("catalogue.contact.role")}</p>
        </div>
      ) : (
        <p>{t("catalogue.contact.none")}</p>
      )}
      {entry.ownerOrganisation && (
        <p>
          <Icon name="building" small /> <OrganisationName to={entry.ownerOrganisation} />
        </p>
      )}
      {entry.link && (
        <p>
          <Icon name="link" small /> <SiteLink to={entry.link} />
        </p>
      )}
    </section>
  );
}
