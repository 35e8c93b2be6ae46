import type { z } from "zod";
import type { getComponent } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink, MoreLink } from "../../ui/button-link.tsx";
import { TableRegion } from "../../ui/table-region.tsx";
import { KindTag, LevelTag } from "../../ui/tags.tsx";
import { usePage } from "../../view.tsx";
import { EntryLink } from "../links.tsx";
import type { Source } from "../load-sources.ts";
import { NotKnown } from "../not-known.tsx";
import { SourceList } from "../source-list.tsx";

type WholeComponent = z.infer<typeof getComponent.reply>;

export interface ComponentData {
  readonly component: WholeComponent;
  readonly sources: readonly Source[];
}

export function ComponentView({ data: { component, sources } }: { data: ComponentData }) {
  return (
    <>
      <Heading component={component} />
      <div className="w-stack w-stack--l">
        <div className="w-split w-split--aside">
          <Standards component={component} />
          <Entries component={component} />
        </div>
        <SourceList sources={sources} />
      </div>
    </>
  );
}

function Heading({ component: { name, synonyms, summary } }: { component: WholeComponent }) {
  const view = usePage();
  const { t } = view;
  const dutch = dutchOn(view);
  return (
    <div className="w-pagehead w-entryhead">
      <div className="w-stack w-stack--s">
        <p className="w-row w-tags">
          <KindTag kind="component" />
        </p>
        <h1 lang={dutch} className="w-longname">
          {name}
        </h1>
        {synonyms.length > 0 && (
          <p className="w-meta">
            {t("catalogue.entry.alias", { names: "" }).trim()}{" "}
            <span lang={dutch}>{synonyms.join(", ")}</span>
          </p>
        )}
        {summary === null ? (
          <p className="w-lead">{t("catalogue.component.noSummary")}</p>
        ) : (
          <p className="w-lead" lang={dutch}>
            {summary}
          </p>
        )}
      </div>
      <div className="w-row w-entryacts w-noprint">
        <PrintButton />
      </div>
    </div>
  );
}

function Standards({ component }: { component: WholeComponent }) {
  const view = usePage();
  const { t } = view;
  const some = component.standards.length > 0;
  return (
    <section className={some ? "w-card w-card--flush" : "w-card"} aria-labelledby="standards">
      <div className={some ? "w-card__head w-stack w-stack--s" : "w-stack w-stack--s"}>
        <h2 id="standards">{t("catalogue.component.standards")}</h2>
        <p className={some ? "w-meta" : undefined}>
          {t(some ? "catalogue.component.standardsLead" : "catalogue.component.standardsNone")}
        </p>
      </div>
      {some && (
        <TableRegion name={t("catalogue.component.table", { name: component.name })}>
          <thead>
            <tr>
              <th scope="col">{t("catalogue.standards.standard")}</th>
              <th scope="col">{t("catalogue.standards.requirement")}</th>
              <th scope="col">{t("catalogue.component.level")}</th>
            </tr>
          </thead>
          <tbody>
            {component.standards.map((one) => (
              <tr key={`${one.id} ${one.version}`}>
                <th scope="row" className="w-wrapname">
                  <EntryLink to={one} />
                  {one.version && (
                    <span className="w-sub" lang={dutchOn(view)}>
                      {one.version}
                    </span>
                  )}
                </th>
                <td>
                  {one.requirement ? t(`catalogue.requirement.${one.requirement}`) : <NotKnown />}
                </td>
                <td>{one.level ? <LevelTag level={one.level} /> : <NotKnown />}</td>
              </tr>
            ))}
          </tbody>
        </TableRegion>
      )}
    </section>
  );
}

function Entries({ component }: { component: WholeComponent }) {
  const { t, href } = usePage();
  const { id, entries } = component;
  return (
    <section className="w-card" aria-labelledby="entries">
      <h2 id="entries">{t("catalogue.component.entries")}</h2>
      {entries.length === 0 ? (
        <>
          <p>{t("catalogue.component.entriesNone")}</p>
          <ButtonLink href={href("proposeEntry")} icon="plus">
            {t("catalogue.act.propose")}
          </ButtonLink>
        </>
      ) : (
        <>
          <ul className="w-list w-list--tight">
            {entries.map((one) => (
              <li key={one.id}>
                <EntryLink to={one} />
              </li>
            ))}
          </ul>
          <p className="w-noprint">
            <MoreLink href={href("catalogue", {}, { component: id })}>
              {t("catalogue.component.entriesInCatalogue")}
            </MoreLink>
          </p>
        </>
      )}
    </section>
  );
}
