import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { EndedAlert } from "../ui/ended-alert.tsx";
import { OrganisationTabs } from "../ui/organisation-tabs.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { usePage } from "../view.tsx";
import type { NoMunicipality } from "./load-municipality.ts";

/** Leads on from an organisation that is no municipality, or no more. */
export function NoMunicipalityView({ organisation }: NoMunicipality) {
  const { name } = organisation;
  return (
    <>
      <PageHead title={name} />
      <div className="w-stack w-stack--l">
        <OrganisationTabs id={organisation.id} current="municipality" />
        <Why organisation={organisation} />
      </div>
    </>
  );
}

function Why({ organisation }: NoMunicipality) {
  const { t, href } = usePage();
  const { id, name, ended } = organisation;
  if (!ended) {
    return (
      <EmptyState title={t("municipality.none.title")}>
        <p>{t("municipality.none.text", { name })}</p>
        <ButtonLink href={href("organisation", { id })}>
          {t("municipality.none.look", { name })}
        </ButtonLink>
      </EmptyState>
    );
  }
  return (
    <div className="w-stack">
      <EndedAlert organisation={organisation} successor={ended.successor} />
      {ended.successor && (
        <MoreLink href={href("municipality", { id: ended.successor.id })}>
          {t("municipality.title", { name: ended.successor.name })}
        </MoreLink>
      )}
    </div>
  );
}
