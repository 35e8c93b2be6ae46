import { dutchOn } from "../dutch-on.ts";
import { MoreLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

/** What municipalities like this one use, and is not known of it. */
export function UsedByLikeUs({ data: { brief, ours } }: { data: MunicipalityData }) {
  const { t, href, format, language } = usePage();
  const { id } = brief.municipality;
  return (
    <section className="w-card" aria-labelledby="used">
      <h2 id="used">{t(ours ? "municipality.used.ours" : "municipality.used.title")}</h2>
      <ul className="w-list">
        {brief.usedByLikeUs.map(({ entry, users, known }) => (
          <li key={entry.id} className="w-stack w-stack--s">
            <a href={href("entry", { id: entry.id })}>
              <b lang={dutchOn({ language })}>{entry.name}</b>
            </a>
            <p>
              <span className="w-reason">
                {t("municipality.used.users", {
                  count: known,
                  names: format.list(users.map(({ name }) => name)),
                })}
              </span>
            </p>
          </li>
        ))}
      </ul>
      <MoreLink href={`${href("likeUs", { id })}#used`}>{t("municipality.used.all")}</MoreLink>
    </section>
  );
}
