import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PagesNav } from "../../ui/pages-nav.tsx";
import { usePage } from "../../view.tsx";
import { AnswerRows } from "../answer-rows.tsx";
import { placeOf } from "../monitor-query.ts";
import { csvPlace } from "../places.ts";
import { PrintedRows, RowsOnPage } from "../rows-on-page.tsx";
import { drawnStates } from "../states.ts";
import { fits } from "./fits.ts";
import { countRows, placeWith } from "./groups.ts";
import type { SubjectData } from "./load-subject.ts";
import { subjectRowSizes } from "./subject-query.ts";

/** Who answers what, and why; what was chosen above narrows it. On paper it is told where they are. */
export function SubjectRows({ data }: { data: SubjectData }) {
  const view = usePage();
  const { t, format } = view;
  const { asked, entry, list } = data;
  const { version, answer } = asked;
  const csv = {
    entry: entry.id,
    ...(version !== null && { version }),
    ...placeOf(asked),
    ...(answer.length > 0 && { answer: answer.join(",") }),
  };
  return (
    <section className="w-stack" aria-labelledby="answers">
      <h2 id="answers">{t("monitor.subject.answers")}</h2>
      <Choice data={data} />
      <PrintedRows shown={0} total={list.total} csv={csv} />
      <div className="w-row w-row--between w-noprint">
        <p>{t("monitor.rows.title", { count: list.total, n: format.number(list.total) })}</p>
        {list.total > 0 && (
          <ButtonLink
            href={csvPlace("/answers", csv)}
            icon="download"
            variant="tertiary"
            small
            download
          >
            {t("monitor.csvRows")}
          </ButtonLink>
        )}
      </div>
      {list.total === 0 ? (
        <EmptyState title={t("monitor.nothing.rows")}>
          <p>{t("monitor.nothing.rowsText")}</p>
        </EmptyState>
      ) : (
        <div className="w-stack w-noprint">
          <AnswerRows
            rows={list.items}
            name={t("monitor.subject.answers")}
            asked={asked}
            own={data.own}
            oneSubject
          />
          <PagesNav list={list} anchor="#answers" />
          {list.total > subjectRowSizes[0] && (
            <RowsOnPage
              sizes={subjectRowSizes}
              chosen={asked.rows}
              placeOf={(rows) => placeWith(data, { rows, answer }, view)}
            />
          )}
        </div>
      )}
    </section>
  );
}

/** Which answers are listed, and of which municipalities. */
function Choice({ data }: { data: SubjectData }) {
  const view = usePage();
  const { t, format } = view;
  const { asked, rows } = data;
  const where = [
    ...asked.province.map((id) => ({
      label: rows.find(({ province }) => province?.id === id)?.province?.name ?? id,
      change: { province: asked.province.filter((one) => one !== id) },
    })),
    ...asked.sizeClass.map((size) => ({
      label: t(`words.sizeClass.${size}`),
      change: { sizeClass: asked.sizeClass.filter((one) => one !== size) },
    })),
  ];
  const counts = countRows(rows.filter((row) => fits(row, { ...asked, answer: [] })));
  return (
    <nav aria-label={t("monitor.filter.answer")} className="w-noprint">
      <ul className="w-chips">
        {where.map(({ label, change }) => (
          <li key={label}>
            <a
              className="w-chip w-chip--on"
              href={placeWith(data, { answer: asked.answer, ...change }, view)}
            >
              {label} <span aria-hidden="true">×</span>
              <span className="w-vh">{t("monitor.filter.remove")}</span>
            </a>
          </li>
        ))}
        <li>
          <a
            className={asked.answer.length === 0 ? "w-chip w-chip--on" : "w-chip"}
            href={placeWith(data, { answer: [] }, view)}
            aria-current={asked.answer.length === 0 ? "true" : undefined}
          >
            {t("monitor.subject.allRows")}
          </a>
        </li>
        {drawnStates
          .filter((state) => counts[state] > 0 || asked.answer.includes(state))
          .map((state) => {
            const on = asked.answer.includes(state);
            return (
              <li key={state}>
                <a
                  className={on ? "w-chip w-chip--on" : "w-chip"}
                  href={placeWith(data, { answer: [state] }, view)}
                  aria-current={on ? "true" : undefined}
                >
                  <i className={`w-mon w-mon--${state} w-mon--key`} aria-hidden="true" />
                  {t(`monitor.state.${state}`)}{" "}
                  <span className="w-num w-chip__n">{format.number(counts[state])}</span>
                </a>
              </li>
            );
          })}
      </ul>
    </nav>
  );
}
