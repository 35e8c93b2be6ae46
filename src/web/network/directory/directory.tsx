import { pageParameter } from "../../addresses.ts";
import { PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { HexLegend, HexMap } from "../../ui/hex-map.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { usePage } from "../../view.tsx";
import { SourceLine, SourceLink, sourceFor } from "../source-line.tsx";
import { Chosen } from "./chosen.tsx";
import { filtersOf } from "./directory-query.ts";
import { Filters } from "./filters.tsx";
import type { DirectoryData } from "./load-directory.ts";
import { resultHeading } from "./result-heading.ts";
import { ResultTable } from "./result-table.tsx";

export function Directory({ data }: { data: DirectoryData }) {
  const { t } = usePage();
  return (
    <>
      <PageHead title={t("network.directory.title")} lead={t("network.directory.lead")} />
      <div className="w-split w-split--facets">
        <Filters data={data} />
        <section className="w-stack" aria-labelledby="found">
          <div className="w-split w-orgtop">
            <div className="w-stack">
              <SearchField value={data.asked.q} />
              <Chosen data={data} />
              <Found data={data} />
              {data.total > 0 && <Actions data={data} />}
            </div>
            {data.map && <FoundMap map={data.map} on={data.asked.on} />}
          </div>
          {data.total === 0 ? (
            <Nothing data={data} />
          ) : (
            <>
              <ResultTable data={data} />
              <PagesNav list={data.list} />
              <div>
                <SourceLine sources={data.sources} of={["population", "register"]} />
                <p className="w-meta">{t("network.notKnownMeans")}</p>
              </div>
            </>
          )}
        </section>
      </div>
    </>
  );
}

/** Stands beside the filters but belongs to their form. */
function SearchField({ value }: { value: string }) {
  const { t } = usePage();
  return (
    <search className="w-stack w-stack--s">
      <label className="ams-label" htmlFor="find-organisation">
        {t("network.directory.searchLabel")}
      </label>
      <div className="w-headsearch w-headsearch--in">
        <input
          id="find-organisation"
          name="q"
          type="search"
          form="filters"
          autoComplete="off"
          defaultValue={value}
        />
        <button type="submit" form="filters" aria-label={t("network.directory.search")}>
          <Icon name="search" />
        </button>
      </div>
    </search>
  );
}

/** How many were found, and how many inhabitants they have together. */
function Found({ data }: { data: DirectoryData }) {
  const view = usePage();
  const { t, format } = view;
  const year = data.list.items.find((one) => one.kind === "municipality")?.populationYear;
  const counted = data.map !== null;
  const register = sourceFor(data.sources, "register")?.referenceDate;
  const { on } = data.asked;
  return (
    <div>
      <h2 id="found">{resultHeading(data, view)}</h2>
      {on && register && on < register && (
        <p>{t("network.directory.onlyMunicipalities", { date: format.date(register) })}</p>
      )}
      {counted && data.population === null && (
        <p className="w-meta">{t("network.directory.togetherUnknown")}</p>
      )}
      {counted && data.population !== null && (
        <p className="w-meta">
          {t("network.directory.together", {
            n: format.number(data.population),
            year: year ?? (data.asked.on ?? "").slice(0, 4),
          })}{" "}
          <SourceLink source={sourceFor(data.sources, "population")} />
        </p>
      )}
    </div>
  );
}

function Actions({ data }: { data: DirectoryData }) {
  const { t, href } = usePage();
  const csv = new URLSearchParams({
    ...filtersOf(data.asked),
    sort: data.asked.sort,
    format: "csv",
  });
  return (
    <div className="w-row w-noprint">
      <ButtonLink
        href={`/api/v1/organisations?${csv.toString().replaceAll("%2C", ",")}`}
        icon="download"
        small
        download
      >
        {t("network.csv")}
      </ButtonLink>
      <ButtonLink href={href("map")} variant="tertiary" icon="map" small>
        {t("network.directory.largeMap")}
      </ButtonLink>
      <PrintButton small />
    </div>
  );
}

function FoundMap({ map, on }: { map: NonNullable<DirectoryData["map"]>; on: string | null }) {
  const { t, format } = usePage();
  const { cells, found } = map;
  const all = cells.every(({ className }) => className !== "");
  return (
    <figure className="w-orgmap">
      <HexMap
        cells={cells}
        label={t("network.directory.mapLabel", { count: found, n: format.number(found) })}
      />
      <figcaption className="w-stack w-stack--s">
        {!all && (
          <HexLegend
            items={[
              { className: "v4", label: t("network.directory.found") },
              { className: "", label: t("network.directory.others") },
            ]}
          />
        )}
        {on && <p className="w-meta">{t("network.directory.nowMap")}</p>}
      </figcaption>
    </figure>
  );
}

function Nothing({ data: { asked } }: { data: DirectoryData }) {
  const { t, href, path, language } = usePage();
  const alone = Object.keys(filtersOf(asked)).length === 1 && asked.q !== "";
  return (
    <EmptyState title={t("network.directory.nothing")}>
      <p>
        {alone
          ? t("network.directory.nothingWords", { q: asked.q })
          : t("network.directory.nothingFilters")}
      </p>
      <div className="w-row">
        {asked.q !== "" && !alone && (
          <ButtonLink href={href("organisations", {}, { q: asked.q })}>
            {t("network.directory.withoutFilters", { q: asked.q })}
          </ButtonLink>
        )}
        <ButtonLink href={href("organisations")} variant={alone ? "secondary" : "tertiary"}>
          {t("network.directory.clearAll")}
        </ButtonLink>
        {alone && (
          <ButtonLink
            href={href("feedback", {}, { [pageParameter[language]]: path })}
            variant="tertiary"
          >
            {t("shell.feedback")}
          </ButtonLink>
        )}
      </div>
    </EmptyState>
  );
}
