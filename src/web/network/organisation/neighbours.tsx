import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** The municipalities next to it. */
export function Neighbours({ data: { land } }: { data: OrganisationData }) {
  const { t, format } = usePage();
  const neighbours = land?.neighbours ?? [];
  return (
    <section className="w-card" aria-labelledby="neighbours">
      <div>
        <h2 id="neighbours">{t("network.organisation.neighbours.title")}</h2>
        <p className="w-meta">
          {neighbours.length === 0
            ? t("network.organisation.neighbours.none")
            : t("network.organisation.neighbours.lead")}
        </p>
      </div>
      {neighbours.length > 0 && (
        <ul className="w-list w-list--tight w-neighbours">
          {neighbours.map((one) => (
            <li key={one.id} className="w-linkrow">
              <OrganisationLink to={one} />
              <span className="w-meta w-num">
                {one.population === null ? t("shell.notKnown") : format.number(one.population)}
                <span className="w-vh"> {t("network.inhabitants")}</span>
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
