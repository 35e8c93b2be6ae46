import { dutchOn } from "../dutch-on.ts";
import { MoreLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

type Used = MunicipalityData["brief"]["usedByLikeUs"][number];

/** What municipalities like this one use, and is not known of it. */
export function UsedByLikeUs({ data: { brief, ours } }: { data: MunicipalityData }) {
  const { t, href, language } = usePage();
  const { id, name } = brief.municipality;
  return (
    <section className="w-card" aria-labelledby="used">
      <h2 id="used">{t(ours ? "municipality.used.ours" : "municipality.used.title", { name })}</h2>
      <ul className="w-list">
        {brief.usedByLikeUs.map((used) => (
          <li key={used.entry.id} className="w-stack w-stack--s">
            <a href={href("entry", { id: used.entry.id })}>
              <b lang={dutchOn({ language })}>{used.entry.name}</b>
            </a>
            <p>
              <span className="w-reason">
                <Users used={used} />
              </span>
            </p>
          </li>
        ))}
      </ul>
      <p className="w-noprint">
        <MoreLink href={`${href("likeUs", { id })}#used`}>{t("municipality.used.all")}</MoreLink>
      </p>
    </section>
  );
}

/** How many use it, of whom it is known: who said no is no user. */
function Users({ used: { users, using, known } }: { used: Used }) {
  const { t, format } = usePage();
  const names = format.list(users.map(({ name }) => name));
  return using > users.length
    ? t("municipality.used.more", { using, known, names })
    : t("municipality.used.users", { count: using, known, names });
}
