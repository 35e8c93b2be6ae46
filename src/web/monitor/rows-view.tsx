import type { AnswerRow } from "#contract/adoption";
import type { ListPage } from "../paging.ts";
import { ButtonLink } from "../ui/button-link.tsx";
import { EmptyState } from "../ui/empty-state.tsx";
import { PagesNav } from "../ui/pages-nav.tsx";
import { usePage } from "../view.tsx";
import { AnswerRows } from "./answer-rows.tsx";
import type { MonitorData } from "./load-monitor.ts";
import { filtersOf, rowSizes } from "./monitor-query.ts";
import { csvPlace, monitorPlace } from "./places.ts";
import { PrintedRows, RowsOnPage } from "./rows-on-page.tsx";
import { drawnStates } from "./states.ts";

/** As `monitor.css` has it: the first two blocks of rows. */
const mostPrinted = 50;

/** The answers over all subjects, to read or to take along. */
export function RowsView({ data, list }: { data: MonitorData; list: ListPage<AnswerRow> }) {
  const view = usePage();
  const { t, format } = view;
  const { asked } = data;
  const answer = asked.answer.length > 0 ? { answer: asked.answer.join(",") } : {};
  const csv = { ...filtersOf(asked), ...answer };
  return (
    <section className="w-stack w-monlist" aria-labelledby="rows">
      <h2 id="rows">
        {t("monitor.rows.title", { count: list.total, n: format.number(list.total) })}
      </h2>
      <Answers data={data} />
      {list.total === 0 ? (
        <EmptyState title={t("monitor.nothing.rows")}>
          <p>{t("monitor.nothing.rowsText")}</p>
        </EmptyState>
      ) : (
        <>
          <div className="w-row w-row--between w-noprint">
            <ButtonLink
              href={csvPlace("/answers", csv)}
              icon="download"
              variant="tertiary"
              small
              download
            >
              {t("monitor.csvRows")}
            </ButtonLink>
            {list.total > rowSizes[0] && (
              <RowsOnPage
                sizes={rowSizes}
                chosen={asked.rows}
                placeOf={(rows) => monitorPlace(asked, { rows }, view)}
              />
            )}
          </div>
          <AnswerRows
            rows={list.items}
            name={t("monitor.rows.which")}
            asked={asked}
            own={data.own}
          />
          <PrintedRows
            shown={Math.min(mostPrinted, list.items.length)}
            total={list.total}
            csv={csv}
          />
          <PagesNav list={list} anchor="#rows" />
        </>
      )}
    </section>
  );
}

/** Which answers are listed: a click takes one in or out. */
function Answers({ data: { asked } }: { data: MonitorData }) {
  const view = usePage();
  const { t } = view;
  return (
    <nav aria-label={t("monitor.filter.answer")} className="w-noprint">
      <ul className="w-chips">
        {drawnStates.map((state) => {
          const on = asked.answer.includes(state);
          const answer = on
            ? asked.answer.filter((one) => one !== state)
            : [...asked.answer, state];
          return (
            <li key={state}>
              <a
                className={on ? "w-chip w-chip--on" : "w-chip"}
                href={monitorPlace(asked, { answer }, view)}
                aria-current={on ? "true" : undefined}
              >
                <i className={`w-mon w-mon--${state} w-mon--key`} aria-hidden="true" />
                {t(`monitor.state.${state}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
