import type { SubjectAnswers } from "#contract/adoption";
import type { ListPage } from "../paging.ts";
import { PrintButton } from "../ui/action-button.tsx";
import { ButtonLink } from "../ui/button-link.tsx";
import { ChoiceLinks } from "../ui/choice-links.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PageHead } from "../ui/page-head.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { Tabs } from "../ui/tabs.tsx";
import { usePage } from "../view.tsx";
import { AnswerBar, AnswerLegend } from "./answer-bar.tsx";
import { ByRule } from "./by-rule.tsx";
import { Chosen } from "./chosen.tsx";
import { Shares } from "./lead.tsx";
import type { Moment, MonitorData } from "./load-monitor.ts";
import { MomentsTable } from "./moments-table.tsx";
import { MonitorFilters } from "./monitor-filters.tsx";
import { filtersOf, placeOf, sorts, views } from "./monitor-query.ts";
import { PictureView } from "./picture.tsx";
import { csvPlace, monitorPlace, rowsPlace } from "./places.ts";
import { RowsView } from "./rows-view.tsx";
import { addUp, allIn, knownIn, shareOf, unknownIn } from "./states.ts";
import { Steps } from "./steps.tsx";
import { subjectName } from "./subject-name.tsx";
import { SubjectTable } from "./subject-table.tsx";

export function MonitorView({ data }: { data: MonitorData }) {
  const view = usePage();
  const { t } = view;
  const { asked, subjects } = data;
  return (
    <>
      <PageHead title={t("monitor.title")} lead={<Lead data={data} />} />
      {/* A picture of the whole country takes the whole width. */}
      <div className={asked.view === "picture" ? "w-stack w-monwide" : "w-split w-split--facets"}>
        <MonitorFilters data={data} />
        <div className="w-stack w-stack--l">
          <div className="w-stack">
            <Tabs
              name={t("monitor.views.name")}
              tabs={views.map((one) => ({
                href: monitorPlace(asked, { view: one, sort: null }, view),
                label: t(`monitor.views.${one}`),
                current: asked.view === one,
              }))}
            />
            <Chosen data={data} />
          </div>
          {subjects.length === 0 && asked.view !== "time" ? (
            <Nothing data={data} />
          ) : (
            <Shown data={data} />
          )}
        </div>
      </div>
    </>
  );
}

/** Over what is known, with what is not known beside it. */
function Lead({ data: { asked, on, subjects, municipalities } }: { data: MonitorData }) {
  const view = usePage();
  const { t, format } = view;
  const counts = addUp(subjects.map((subject) => subject.counts));
  const known = knownIn(counts);
  const unknown = unknownIn(counts);
  const cells = allIn(counts);
  if (cells === 0) return null;
  const date = format.date(on);
  const n = (value: number) => ({ count: value, n: format.number(value) });
  return (
    <>
      {known === 0 ? (
        t("monitor.lead.nothing", { date })
      ) : (
        <Shares
          counts={counts}
          sentence={(shares) => t("monitor.lead.known", { ...n(known), date, shares })}
          rowsOf={(state) => rowsPlace(asked, state, view)}
        />
      )}{" "}
      {unknown === 0
        ? t("monitor.lead.allKnown", { cells: format.number(cells) })
        : t("monitor.lead.unknown", {
            n: format.number(unknown),
            cells: format.number(cells),
            share: shareOf(unknown, cells, view),
          })}{" "}
      {t("monitor.lead.cell", {
        municipalities: t("monitor.lead.municipalities", n(municipalities)),
        subjects: t("monitor.lead.subjects", n(subjects.length)),
      })}
    </>
  );
}

function Shown({ data }: { data: MonitorData }) {
  const { shown } = data;
  switch (shown.view) {
    case "subjects":
      return <SubjectsView data={data} list={shown.list} />;
    case "picture":
      return <PictureView data={data} picture={shown.picture} />;
    case "answers":
      return <RowsView data={data} list={shown.list} />;
    case "time":
      return <TimeView data={data} moments={shown.moments} />;
  }
}

function SubjectsView({ data, list }: { data: MonitorData; list: ListPage<SubjectAnswers> }) {
  const view = usePage();
  const { t, format } = view;
  const { asked } = data;
  return (
    <>
      <AnswerLegend />
      {asked.rule.length !== 1 && <ByRule data={data} />}
      <section className="w-stack" aria-labelledby="found">
        <div className="w-row w-row--between">
          <h2 id="found">
            {t("monitor.found", { count: list.total, n: format.number(list.total) })}
          </h2>
          <div className="w-row w-noprint">
            <ButtonLink
              href={csvPlace("/answer-monitor", filtersOf(asked))}
              icon="download"
              variant="tertiary"
              small
              download
            >
              {t("monitor.csv")}
            </ButtonLink>
            <PrintButton small />
          </div>
        </div>
        <Sorts data={data} />
        <SubjectTable
          asked={asked}
          subjects={list.items}
          name={t("monitor.table.title")}
          head={t("monitor.table.bar")}
          draw={(subject) => (
            <AnswerBar name={subjectName(subject, view)} counts={subject.counts} />
          )}
        />
        <PagesNav list={list} />
      </section>
    </>
  );
}

/** The order of the list, as links: one click, and no script. */
function Sorts({ data: { asked } }: { data: MonitorData }) {
  const view = usePage();
  const { t } = view;
  return (
    <ChoiceLinks
      label={t("monitor.sort.label")}
      choices={sorts}
      chosen={asked.sort ?? "name"}
      placeOf={(sort) => monitorPlace(asked, { sort: sort === "name" ? null : sort }, view)}
      wordsOf={(sort) => t(`monitor.sort.${sort}`)}
      noPrint
    />
  );
}

function TimeView({ data, moments }: { data: MonitorData; moments: readonly Moment[] }) {
  const view = usePage();
  const { t } = view;
  const { asked } = data;
  return (
    <section className="w-stack" aria-labelledby="time">
      <h2 id="time">{t("monitor.time.title")}</h2>
      {moments.every(({ subjects }) => subjects === 0) ? (
        <p>{t("monitor.time.nothing")}</p>
      ) : (
        <>
          <AnswerLegend />
          <Steps moments={moments} />
          <MomentsTable
            moments={moments}
            placeOn={(on) =>
              monitorPlace(asked, { view: "subjects", on: on === data.on ? null : on }, view)
            }
            subjects
          />
        </>
      )}
      <p className="w-meta">{t("monitor.time.note")}</p>
    </section>
  );
}

function Nothing({ data: { all, asked } }: { data: MonitorData }) {
  const { t, href } = usePage();
  const { on } = placeOf(asked);
  return all.length === 0 ? (
    <EmptyState title={t("monitor.nothing.none")}>
      <p>{t("monitor.nothing.noneText")}</p>
      <ButtonLink href={href("catalogue")}>{t("monitor.nothing.catalogue")}</ButtonLink>
    </EmptyState>
  ) : (
    <EmptyState title={t("monitor.nothing.title")}>
      <p>{t("monitor.nothing.text")}</p>
      <ButtonLink href={href("monitor", {}, { on })}>{t("monitor.nothing.clear")}</ButtonLink>
    </EmptyState>
  );
}
