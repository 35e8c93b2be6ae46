import { MoreLink } from "../../ui/button-link.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { OrganisationLink, WithName } from "../name-list.tsx";
import type { OrganisationData } from "./load-organisation.ts";

const first = 10;

/** Who takes part in the same arrangements, who shares most first. */
export function Partners({
  data: { organisation, partners, arrangements },
}: {
  data: OrganisationData;
}) {
  const { t, format, href, query } = usePage();
  const all = query.get("partners") === "all";
  const shown = all ? partners : partners.slice(0, first);
  const other = new URLSearchParams(query);
  if (all) other.delete("partners");
  else other.set("partners", "all");
  const { id, name } = organisation;
  const ofMunicipality = organisation.kind === "municipality";
  return (
    <section className="w-card w-card--flush" aria-labelledby="partners">
      <div className="w-card__head">
        <h2 id="partners">
          <WithName text={t("network.organisation.partners.title", { name })} name={name} />
        </h2>
        <p className="w-meta">
          {t("network.organisation.partners.lead", {
            name,
            count: arrangements.length,
            n: format.number(arrangements.length),
          })}
        </p>
      </div>
      <TableRegion name={t("network.organisation.partners.title", { name })}>
        <thead>
          <tr>
            <th scope="col">{t("network.organisation.partners.name")}</th>
            <th scope="col" className="n w-hide-phone">
              {t("network.organisation.partners.population")}
            </th>
            <th scope="col" className="n w-headwrap">
              {t("network.organisation.partners.shared")}
            </th>
            {ofMunicipality && (
              <th scope="col" className="w-hide-phone w-noprint">
                <span className="w-vh">{t("network.organisation.partners.compareWith")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((partner) => (
            <tr key={partner.organisation.id}>
              <th scope="row" className="w-wrapname">
                <OrganisationLink to={partner.organisation} />
                {partner.kind !== "municipality" && (
                  <span className="w-sub">{t(`words.kind.${partner.kind}`)}</span>
                )}
              </th>
              <td className="n w-hide-phone">
                {partner.population === null ? "–" : format.number(partner.population)}
              </td>
              <td className="n">
                {t("network.organisation.partners.sharedOf", {
                  shared: partner.shared,
                  of: partner.of,
                })}
              </td>
              {ofMunicipality && (
                <td className="w-hide-phone w-noprint">
                  {partner.kind === "municipality" && (
                    <a href={href("compare", {}, { a: id, b: partner.organisation.id })}>
                      {t("network.organisation.partners.compareWith")}
                      <span className="w-vh">
                        {" "}
                        {t("network.organisation.partners.compareWithName", {
                          name: partner.organisation.name,
                        })}
                      </span>
                    </a>
                  )}
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </TableRegion>
      {partners.length > first && (
        <div className="w-card__foot w-noprint">
          <MoreLink href={`${href("organisation", { id }, other)}#partners`}>
            {all
              ? t("network.organisation.partners.fewer")
              : t("network.organisation.partners.all", { n: format.number(partners.length) })}
          </MoreLink>
        </div>
      )}
    </section>
  );
}
