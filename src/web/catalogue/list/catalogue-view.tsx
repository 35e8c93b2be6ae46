import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { usePage } from "../../view.tsx";
import { filtersOf, isFiltered } from "../catalogue-query.ts";
import { Chosen } from "./chosen.tsx";
import { Filters } from "./filters.tsx";
import type { CatalogueData } from "./load-catalogue.ts";
import { resultHeading } from "./result-heading.ts";
import { Results } from "./results.tsx";
import { Actions, SortLinks } from "./toolbar.tsx";

export function CatalogueView({ data }: { data: CatalogueData }) {
  const view = usePage();
  const { t } = view;
  return (
    <>
      <PageHead
        title={t("catalogue.title")}
        lead={isFiltered(data.asked) ? undefined : t("catalogue.lead")}
      />
      <div className="w-stack w-stack--l">
        <div className="w-cattop">
          <SearchField value={data.asked.q} />
          <Ways />
        </div>
        <div className="w-split w-split--facets">
          <Filters data={data} />
          <section className="w-stack" aria-labelledby="found">
            <Chosen data={data} />
            <div className="w-sechead">
              <h2 id="found">{resultHeading(data, view)}</h2>
              {data.list.total > 1 && <SortLinks data={data} />}
            </div>
            <Actions data={data} />
            {data.list.total === 0 ? (
              <Nothing data={data} />
            ) : (
              <>
                <Results data={data} />
                <PagesNav list={data.list} />
                <p className="w-meta">{t("catalogue.notKnownMeans")}</p>
              </>
            )}
          </section>
        </div>
      </div>
    </>
  );
}

/** Stands above the filters but belongs to their form. */
function SearchField({ value }: { value: string }) {
  const { t } = usePage();
  return (
    <search className="w-stack w-stack--s w-noprint">
      <label className="ams-label" htmlFor="find-entry">
        {t("catalogue.search.label")}
      </label>
      <div className="w-bigsearch">
        <input
          id="find-entry"
          name="q"
          type="search"
          form="filters"
          autoComplete="off"
          maxLength={200}
          defaultValue={value}
        />
        <button className="ams-button ams-button--primary" type="submit" form="filters">
          <Icon name="search" />
          <span>{t("catalogue.search.button")}</span>
        </button>
      </div>
    </search>
  );
}

/** Other ways in, and the way to bring something in. */
function Ways() {
  const { t, href } = usePage();
  return (
    <div className="w-row w-noprint">
      <ButtonLink href={href("proposeEntry")} icon="plus" small>
        {t("catalogue.act.propose")}
      </ButtonLink>
      <ButtonLink href={href("components")} variant="tertiary" icon="component" small>
        {t("catalogue.act.components")}
      </ButtonLink>
      <ButtonLink href={href("bindingLevels")} variant="tertiary" icon="standard" small>
        {t("catalogue.act.levels")}
      </ButtonLink>
    </div>
  );
}

function Nothing({ data: { asked } }: { data: CatalogueData }) {
  const { t, href } = usePage();
  const alone = asked.q !== "" && Object.keys(filtersOf(asked)).length === 1;
  return (
    <EmptyState
      title={alone ? t("catalogue.nothing.titleFor", { q: asked.q }) : t("catalogue.nothing.title")}
    >
      <p>{alone ? t("catalogue.nothing.words") : t("catalogue.nothing.filters")}</p>
      <div className="w-row">
        {asked.q !== "" && !alone && (
          <ButtonLink href={href("catalogue", {}, { q: asked.q })}>
            {t("catalogue.nothing.withoutFilters", { q: asked.q })}
          </ButtonLink>
        )}
        <ButtonLink href={href("catalogue")} variant={alone ? "secondary" : "tertiary"}>
          {t("catalogue.nothing.clear")}
        </ButtonLink>
        <ButtonLink href={href("proposeEntry", {}, { name: asked.q })} variant="tertiary">
          {t("catalogue.nothing.propose")}
        </ButtonLink>
      </div>
    </EmptyState>
  );
}
