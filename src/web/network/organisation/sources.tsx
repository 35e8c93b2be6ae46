import { usePage } from "../../view.tsx";
import { type NamedSource, publisherOf } from "../source-line.tsx";

/** Every source of the page: what it is, whose, and of which date. */
export function Sources({ sources }: { sources: readonly NamedSource[] }) {
  const { t, format, href, language } = usePage();
  if (sources.length === 0) return null;
  return (
    <section className="w-card w-orgsources" aria-labelledby="sources">
      <div>
        <h2 id="sources">{t("network.organisation.sources.title")}</h2>
        <p className="w-meta">{t("network.organisation.sources.lead")}</p>
      </div>
      <ul className="w-sourcelist">
        {sources.map((source) => (
          <li key={source.id}>
            {language === "nl" ? source.titleNl : source.titleEn} (
            <a href={`${href("sources")}#${source.id}`}>
              {publisherOf(source)}
              {source.referenceDate && `, ${format.date(source.referenceDate)}`}
            </a>
            )
          </li>
        ))}
      </ul>
      <p className="w-noprint">
        <a href={href("sources")}>{t("network.toSources")}</a>
      </p>
    </section>
  );
}
