import { ButtonLink } from "../../ui/button-link.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import { sourceFor } from "../source-line.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** The joint arrangements in which it takes part. */
export function Arrangements({ data: { organisation, arrangements } }: { data: OrganisationData }) {
  const { t, format } = usePage();
  const register = sourceFor(organisation.sources, "register")?.referenceDate;
  const title = t("network.organisation.arrangements.title");
  return (
    <section className="w-card w-card--flush" aria-labelledby="arrangements">
      <div className="w-card__head w-sechead">
        <div>
          <h2 id="arrangements">{title}</h2>
          {register && (
            <p className="w-meta">
              {t("network.organisation.arrangements.lead", { date: format.date(register) })}
            </p>
          )}
        </div>
        <span className="w-noprint">
          <ButtonLink
            href={`/api/v1/organisations/${organisation.id}/joint-arrangements?format=csv`}
            icon="download"
            small
            download
          >
            {t("network.csv")}
          </ButtonLink>
        </span>
      </div>
      <TableRegion name={title}>
        <thead>
          <tr>
            <th scope="col">{t("network.organisation.arrangements.name")}</th>
            <th scope="col" className="w-hide-phone">
              {t("network.organisation.arrangements.since")}
            </th>
            <th scope="col" className="n">
              {t("network.organisation.arrangements.municipalities")}
            </th>
          </tr>
        </thead>
        <tbody>
          {arrangements.map((one) => (
            <tr key={one.id}>
              <th scope="row" className="w-wrapname">
                <OrganisationLink to={one} />
              </th>
              <td className="w-hide-phone w-nowrap">
                {one.joinedOn === null ? (
                  <span className="w-meta">{t("shell.notKnown")}</span>
                ) : (
                  format.shortDate(one.joinedOn)
                )}
              </td>
              <td className="n">{format.number(one.municipalities)}</td>
            </tr>
          ))}
        </tbody>
      </TableRegion>
    </section>
  );
}
