import { MoreLink } from "../../ui/button-link.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { OrganisationLink, WithName } from "../name-list.tsx";
import type { OrganisationData } from "./load-organisation.ts";

const first = 10;

/** Who takes part in the same arrangements, who shares most first. */
export function CoMembers({
  data: { organisation, coMembers, arrangements },
}: {
  data: OrganisationData;
}) {
  const { t, format, href, query } = usePage();
  const all = query.get("coMembers") === "all";
  const shown = all ? coMembers : coMembers.slice(0, first);
  const other = new URLSearchParams(query);
  if (all) other.delete("coMembers");
  else other.set("coMembers", "all");
  const { id, name } = organisation;
  const ofMunicipality = organisation.kind === "municipality";
  return (
    <section className="w-card w-card--flush" aria-labelledby="co-members">
      <div className="w-card__head">
        <h2 id="co-members">
          <WithName text={t("network.organisation.coMembers.title", { name })} name={name} />
        </h2>
        <p className="w-meta">
          {t("network.organisation.coMembers.lead", {
            name,
            count: arrangements.length,
            n: format.number(arrangements.length),
          })}
        </p>
      </div>
      <TableRegion name={t("network.organisation.coMembers.title", { name })}>
        <thead>
          <tr>
            <th scope="col">{t("network.organisation.coMembers.name")}</th>
            <th scope="col" className="n w-hide-phone">
              {t("network.organisation.coMembers.population")}
            </th>
            <th scope="col" className="n w-headwrap">
              {t("network.organisation.coMembers.shared")}
            </th>
            {ofMunicipality && (
              <th scope="col" className="w-hide-phone w-noprint">
                <span className="w-vh">{t("network.organisation.coMembers.compareWith")}</span>
              </th>
            )}
          </tr>
        </thead>
        <tbody>
          {shown.map((one) => (
            <tr key={one.organisation.id}>
              <th scope="row" className="w-wrapname">
                <OrganisationLink to={one.organisation} />
                {one.kind !== "municipality" && (
                  <span className="w-sub">{t(`words.kind.${one.kind}`)}</span>
                )}
              </th>
              <td className="n w-hide-phone">
                {one.population === null ? "–" : format.number(one.population)}
              </td>
              <td className="n">
                {t("network.organisation.coMembers.sharedOf", {
                  shared: one.shared,
                  of: one.of,
                })}
              </td>
              {ofMunicipality && (
                <td className="w-hide-phone w-noprint">
                  {one.kind === "municipality" && (
                    <a href={href("compare", {}, { a: id, b: one.organisation.id })}>
                      {t("network.organisation.coMembers.compareWith")}
                      <span className="w-vh">
                        {" "}
                        {t("network.organisation.coMembers.compareWithName", {
                          name: one.organisation.name,
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
      {coMembers.length > first && (
        <div className="w-card__foot w-noprint">
          <MoreLink href={`${href("organisation", { id }, other)}#co-members`}>
            {all
              ? t("network.organisation.coMembers.fewer")
              : t("network.organisation.coMembers.all", { n: format.number(coMembers.length) })}
          </MoreLink>
        </div>
      )}
    </section>
  );
}
