import { usePage } from "../../view.tsx";
import { OrganisationLink } from "../name-list.tsx";
import type { OrganisationData } from "./load-organisation.ts";

/** The joint arrangement that a regional body came from. */
export function SetUpBy({ data: { organisation, members } }: { data: OrganisationData }) {
  const { t, format } = usePage();
  const { setUpBy } = organisation;
  const count = members?.members.length ?? 0;
  return (
    <section className="w-card" aria-labelledby="set-up-by">
      <h2 id="set-up-by">{t("network.organisation.setUpBy.title")}</h2>
      {setUpBy ? (
        <>
          <p>{t("network.organisation.setUpBy.text")}</p>
          <div className="w-linkrow">
            <b>
              <OrganisationLink to={setUpBy} />
            </b>
            <span className="w-meta w-nowrap">
              {t("network.organisation.setUpBy.members", { count, n: format.number(count) })}
            </span>
          </div>
        </>
      ) : (
        <p>{t("network.organisation.setUpBy.unknown")}</p>
      )}
    </section>
  );
}
