import type { OrganisationDetail } from "#contract/network";
import { dayOf } from "../../moment.ts";
import { usePage } from "../../view.tsx";

/** Of an organisation that stands in no register: who says that it is there, since when, and where that can be read. */
export function Registered({
  registration: { source, registeredAt },
}: {
  registration: NonNullable<OrganisationDetail["registration"]>;
}) {
  const { t, format } = usePage();
  return (
    <section className="w-card" aria-labelledby="registered">
      <h2 id="registered">{t("network.organisation.registered.title")}</h2>
      <p>{t("network.organisation.registered.text", { date: format.date(dayOf(registeredAt)) })}</p>
      <p className="w-longname">
        {t("network.organisation.registered.source")}{" "}
        {/^https?:\/\/\S+$/.test(source) ? <a href={source}>{source}</a> : source}
      </p>
    </section>
  );
}
