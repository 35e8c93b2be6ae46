import type { z } from "zod";
import { listBindingLevels } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { definePage, show } from "../../page.ts";
import { allPages } from "../../paging.ts";
import { MoreLink } from "../../ui/button-link.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { LevelTag } from "../../ui/tags.tsx";
import { usePage } from "../../view.tsx";
import { type Source, sourcesOf } from "../load-sources.ts";
import { SourceList } from "../source-list.tsx";

type Level = z.infer<typeof listBindingLevels.reply>["items"][number];

interface LevelsData {
  readonly levels: readonly Level[];
  readonly sources: readonly Source[];
}

/** From the lightest to the weightiest. */
const order = ["none", "recommended", "comply-or-explain", "binding"];

export const bindingLevelsPage = definePage<LevelsData>({
  id: "bindingLevels",
  section: "catalogue",
  async load({ ask }) {
    const levels = (await allPages(ask, listBindingLevels, {})).toSorted(
      (a, b) => order.indexOf(a.level) - order.indexOf(b.level),
    );
    const ids = levels.flatMap(({ sources }) => sources);
    return show({ levels, sources: await sourcesOf(ask, ids) });
  },
  View: ({ data }) => <LevelsView data={data} />,
  head: (_, { t, href }) => ({
    title: t("catalogue.levels.title"),
    description: t("catalogue.levels.description"),
    crumbs: [{ label: t("catalogue.title"), href: href("catalogue") }],
  }),
});

function LevelsView({ data: { levels, sources } }: { data: LevelsData }) {
  const { t } = usePage();
  return (
    <>
      <PageHead title={t("catalogue.levels.title")} lead={t("catalogue.levels.lead")} />
      <div className="w-stack w-stack--l">
        <ol className="w-levels">
          {levels.map((level) => (
            <OneLevel key={level.level} level={level} />
          ))}
        </ol>
        <p>{t("catalogue.levels.law")}</p>
        <SourceList sources={sources} />
      </div>
    </>
  );
}

function OneLevel({ level }: { level: Level }) {
  const view = usePage();
  const { t, href, language } = view;
  const nl = language === "nl";
  return (
    <li className="w-card" id={level.level}>
      <div className="w-stack w-stack--s">
        <h2>{nl ? level.nameNl : level.nameEn}</h2>
        <p>
          <LevelTag level={level.level} />
        </p>
      </div>
      <dl className="w-dl w-facts w-levelfacts">
        <div>
          <dt>{t("catalogue.levels.obligation")}</dt>
          <dd>{nl ? level.obligationNl : level.obligationEn}</dd>
        </div>
        <div>
          <dt>{t("catalogue.levels.decidedBy")}</dt>
          <dd>{nl ? level.decidedByNl : level.decidedByEn}</dd>
        </div>
        <div>
          <dt>{t("catalogue.levels.example")}</dt>
          <dd lang={dutchOn(view)}>{level.exampleNl}</dd>
        </div>
      </dl>
      <p className="w-noprint">
        <MoreLink href={href("catalogue", {}, { level: level.level })}>
          {t("catalogue.levels.see")}
          <span className="w-vh">: {nl ? level.nameNl : level.nameEn}</span>
        </MoreLink>
      </p>
    </li>
  );
}
