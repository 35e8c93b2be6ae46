import type { OrganisationSummary } from "#contract/network";
import { MoreLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";

/** The joint arrangements in which most take part. */
export function LargestArrangements({
  arrangements,
}: {
  arrangements: readonly OrganisationSummary[];
}) {
  const { t, href, format, language } = usePage();
  return (
    <section className="w-card" aria-labelledby="arrangements">
      <div>
        <h2 id="arrangements">{t("home.arrangements")}</h2>
        <p className="w-meta">{t("home.arrangementsLead")}</p>
      </div>
      {arrangements.length === 0 && <p>{t("home.noArrangements")}</p>}
      <ul className="w-list w-list--tight">
        {arrangements.map((one) => (
          <li key={one.id} className="w-linkrow">
            {/* Their names are Dutch in any language. */}
            <a
              href={href("organisation", { id: one.id })}
              lang={language === "nl" ? undefined : "nl"}
            >
              {one.name}
            </a>
            <span className="w-num w-nowrap">
              <b>{format.number(one.members ?? 0)}</b>{" "}
              <span className="w-meta">{t("home.members")}</span>
            </span>
          </li>
        ))}
      </ul>
      <MoreLink href={href("organisations", {}, { kind: "joint-arrangement" })}>
        {t("home.arrangementsMore")}
      </MoreLink>
    </section>
  );
}
