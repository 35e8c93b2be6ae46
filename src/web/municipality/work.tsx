import { dutchOn } from "../dutch-on.ts";
import { usePage } from "../view.tsx";
import type { MunicipalityData } from "./load-municipality.ts";

/** With whom it works: the largest arrangements, and who shares the most. */
export function Work({ data: { brief, ours } }: { data: MunicipalityData }) {
  const { t, href, format, language } = usePage();
  const { largest, partners } = brief.work;
  const { name: ofName } = brief.municipality;
  return (
    <section className="w-card" aria-labelledby="work">
      <h2 id="work">
        {t(ours ? "municipality.work.ours" : "municipality.work.title", { name: ofName })}
      </h2>
      {largest.length === 0 ? (
        <p>{t("municipality.work.none")}</p>
      ) : (
        <>
          <ul className="w-list w-list--tight">
            {largest.map(({ id, name }) => (
              <li key={id}>
                <a href={href("organisation", { id })} lang={dutchOn({ language })}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
          {partners.length > 0 && (
            <p className="w-meta">
              {t("municipality.work.partners", {
                names: format.list(partners.map(({ name }) => name)),
              })}
            </p>
          )}
        </>
      )}
    </section>
  );
}
