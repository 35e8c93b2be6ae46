import type { OrganisationDetail } from "#contract/network";
import { dayOf } from "../../moment.ts";
import { MoreLink } from "../../ui/button-link.tsx";
import { usePage } from "../../view.tsx";

/** Of an organisation that stands in no register: who says that it is there, since when, and where that can be read. */
export function Registered({
  id,
  registration: { source, registeredAt },
}: {
  readonly id: string;
  registration: NonNullable<OrganisationDetail["registration"]>;
}) {
  const { t, format, href, me } = usePage();
  return (
    <section className="w-card" aria-labelledby="registered">
      <h2 id="registered">{t("network.organisation.registered.title")}</h2>
      <p>{t("network.organisation.registered.text", { date: format.date(dayOf(registeredAt)) })}</p>
      <p className="w-longname">
        {t("network.organisation.registered.source")}{" "}
        {/^https?:\/\/\S+$/.test(source) ? <a href={source}>{source}</a> : source}
      </p>
      {me?.national.some(({ right }) => right === "moderator") && (
        <p className="w-noprint">
          <MoreLink href={href("registration", { id })}>
            {t("network.organisation.registered.change")}
          </MoreLink>
        </p>
      )}
    </section>
  );
}
