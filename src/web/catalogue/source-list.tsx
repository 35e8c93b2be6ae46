import { dutchOn } from "../dutch-on.ts";
import { usePage } from "../view.tsx";
import { SiteLink } from "./links.tsx";
import type { Source } from "./load-sources.ts";

interface SourceListProps {
  readonly sources: readonly Source[];
  /** Where all of it can be checked. */
  readonly checkedAt?: string | null;
}

/** Where the page comes from: each source with its publisher, licence and date. */
export function SourceList({ sources, checkedAt = null }: SourceListProps) {
  const view = usePage();
  const { t, href, format, language } = view;
  return (
    <section className="w-card w-orgsources" aria-labelledby="sources">
      <div>
        <h2 id="sources">{t("catalogue.sources.title")}</h2>
        <p className="w-meta">
          {sources.length > 0 ? t("catalogue.sources.lead") : t("catalogue.sources.none")}
        </p>
      </div>
      {sources.length > 0 && (
        <ul className="w-sourcelist">
          {sources.map((source) => (
            <li key={source.id}>
              <a href={`${href("sources")}#${source.id}`}>
                {language === "nl" ? source.titleNl : source.titleEn}
              </a>
              <span className="w-sub">
                <span lang={dutchOn(view)}>{source.publisher}</span>
                {source.referenceDate && `, ${format.date(source.referenceDate)}`}
                {", "}
                {t("catalogue.sources.licence", {
                  licence: language === "nl" ? source.licenceNl : source.licenceEn,
                })}
              </span>
            </li>
          ))}
        </ul>
      )}
      {checkedAt && (
        <p>
          {t("catalogue.sources.checked")} <SiteLink to={checkedAt} />
        </p>
      )}
      <p className="w-noprint">
        <a href={href("sources")}>{t("catalogue.sources.all")}</a>
      </p>
    </section>
  );
}
