import type { z } from "zod";
import { listSources } from "#contract/network";
import type { Language } from "../language.ts";
import { definePage, show } from "../page.ts";
import { allPages } from "../paging.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { TableRegion } from "../ui/table-region.tsx";
import { usePage } from "../view.tsx";

type Source = z.infer<typeof listSources.reply>["items"][number];

export const sourcesPage = definePage({
  id: "sources",
  async load({ ask }) {
    return show(await allPages(ask, listSources, {}));
  },
  View: ({ data }) => <SourcesView sources={data} />,
  head: (_, { t }) => ({ title: t("sources.title"), description: t("sources.description") }),
});

const downloads = {
  organisations: "/api/v1/organisations?format=csv",
  municipalities: "/api/v1/municipalities?format=csv",
  reorganisations: "/api/v1/reorganisations?format=csv",
  regions: "/api/v1/regions?format=csv",
  list: "/api/v1/sources?format=csv",
} as const;

function SourcesView({ sources }: { sources: readonly Source[] }) {
  const { t } = usePage();
  return (
    <>
      <PageHead title={t("sources.title")} lead={t("sources.lead")} />
      <div className="w-stack w-stack--xl">
        {sources.length === 0 ? (
          <p>{t("sources.none")}</p>
        ) : (
          <TableRegion name={t("sources.table")}>
            <thead>
              <tr>
                <th scope="col">{t("sources.source")}</th>
                <th scope="col" className="w-hide-phone">
                  {t("sources.date")}
                </th>
                <th scope="col" className="w-hide-phone">
                  {t("sources.publisher")}
                </th>
                <th scope="col" className="w-hide-phone">
                  {t("sources.licence")}
                </th>
              </tr>
            </thead>
            <tbody>
              {sources.map((source) => (
                <SourceRow key={source.id} source={source} />
              ))}
            </tbody>
          </TableRegion>
        )}
        <Downloads />
      </div>
    </>
  );
}

function SourceRow({ source }: { source: Source }) {
  const { t, format, language } = usePage();
  const { title, licence, note } = inLanguage(source, language);
  const date = source.referenceDate ? format.shortDate(source.referenceDate) : t("sources.noDate");
  return (
    <tr id={source.id}>
      <th scope="row">
        {source.url ? <a href={source.url}>{title}</a> : title}
        {note && <span className="w-sub">{note}</span>}
        <span className="w-sub w-only-phone">
          {t("sources.date")}: {date}
          <br />
          {source.publisher}. {licence}
        </span>
      </th>
      <td className="w-nowrap w-hide-phone">{date}</td>
      <td className="w-hide-phone">{source.publisher}</td>
      <td className="w-hide-phone">{licence}</td>
    </tr>
  );
}

/** The texts of a source in the language of the page. */
const inLanguage = (source: Source, language: Language) =>
  language === "nl"
    ? { title: source.titleNl, licence: source.licenceNl, note: source.noteNl }
    : { title: source.titleEn, licence: source.licenceEn, note: source.noteEn };

function Downloads() {
  const { t } = usePage();
  const lists = Object.entries(downloads) as [keyof typeof downloads, string][];
  return (
    <section className="w-stack" aria-labelledby="downloads">
      <h2 id="downloads">{t("sources.downloads")}</h2>
      <p>{t("sources.downloadsText")}</p>
      <ul className="w-row">
        {lists.map(([name, address]) => (
          <li key={name}>
            <ButtonLink href={address} icon="download" small download>
              {t(`sources.${name}`)} ({t("sources.csv")})
            </ButtonLink>
          </li>
        ))}
      </ul>
    </section>
  );
}
