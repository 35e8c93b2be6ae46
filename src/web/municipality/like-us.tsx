import type { LikenessFactor } from "#contract/adoption";
import { MoreLink } from "../ui/button-link.tsx";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

/** Who is like it, why, and whom to call there. */
export function LikeUs({ data: { brief, ours } }: { data: MunicipalityData }) {
  const { t, href, format } = usePage();
  const { id, name } = brief.municipality;
  return (
    <section className="w-card" aria-labelledby="like-us">
      <h2 id="like-us">
        {t(ours ? "municipality.like.ours" : "municipality.like.title", { name })}
      </h2>
      {brief.likeUs.length === 0 ? (
        <p>{t("municipality.like.none")}</p>
      ) : (
        <ul className="w-list">
          {brief.likeUs.map(({ municipality, because, contact }) => (
            <li key={municipality.id}>
              <a href={href("municipality", { id: municipality.id })}>
                <b>{municipality.name}</b>
              </a>
              <p className="w-meta">
                {t("municipality.like.because", {
                  factors: format.list(
                    because.map((factor) =>
                      t(`municipality.like.factor.${factor as LikenessFactor}`),
                    ),
                  ),
                })}
                {contact?.email && (
                  <>
                    {" "}
                    <a href={`mailto:${contact.email}`}>{contact.email}</a>
                  </>
                )}
              </p>
            </li>
          ))}
        </ul>
      )}
      <p className="w-noprint">
        <MoreLink href={href("likeUs", { id })}>{t("municipality.like.all")}</MoreLink>
      </p>
    </section>
  );
}
