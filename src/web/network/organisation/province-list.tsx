import { MoreLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** The municipalities of a province, by name. */
export function ProvinceList({ data: { organisation, land, on } }: { data: OrganisationData }) {
  const { t, href } = usePage();
  const { id, name } = organisation;
  return (
    <section className="w-card" aria-labelledby="municipalities">
      <h2 id="municipalities">{t("network.organisation.provinceList.title")}</h2>
      <ul className="w-columns">
        {land?.municipalities.map((one) => (
          <li key={one.id}>
            <OrganisationLink to={one} on={on} />
          </li>
        ))}
      </ul>
      <p className="w-noprint">
        <MoreLink href={href("organisations", {}, { kind: "municipality", province: id, on })}>
          {t("network.organisation.provinceList.link", { name })}
        </MoreLink>
      </p>
    </section>
  );
}
