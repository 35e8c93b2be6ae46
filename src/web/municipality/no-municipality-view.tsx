import { ButtonLink, MoreLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { EndedAlert } from "../ui/ended-alert.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { usePage } from "../view.tsx";
import type { NoMunicipality } from "./load-municipality.ts";

/** Leads on from an organisation that is no municipality, or no more. */
export function NoMunicipalityView({ organisation }: NoMunicipality) {
  const { t, href } = usePage();
  const { name, ended } = organisation;
  return (
    <>
      <PageHead title={name} />
      {ended ? (
        <div className="w-stack">
          <EndedAlert organisation={organisation} successor={ended.successor} />
          {ended.successor && (
            <MoreLink href={href("municipality", { id: ended.successor.id })}>
              {t("municipality.title", { name: ended.successor.name })}
            </MoreLink>
          )}
        </div>
      ) : (
        <EmptyState title={t("municipality.none.title")}>
          <p>{t("municipality.none.text", { name })}</p>
          <ButtonLink href={href("organisation", { id: organisation.id })}>
            {t("municipality.none.look", { name })}
          </ButtonLink>
        </EmptyState>
      )}
    </>
  );
}
