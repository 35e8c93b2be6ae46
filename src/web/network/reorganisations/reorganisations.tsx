import { PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";
import { ChangeBasis, ChangeSentence } from "./change-sentence.tsx";
import type { Change } from "./changes.ts";
import { CountChart } from "./count-chart.tsx";
import type { ReorganisationsData } from "./load-reorganisations.ts";

export function Reorganisations({ data }: { data: ReorganisationsData }) {
  const { t, href, format } = usePage();
  const { year, changes } = data;
  const count = changes.length;
  const words = { count, n: format.number(count) };
  return (
    <>
      <PageHead
        title={t("network.reorganisations.title")}
        lead={t("network.reorganisations.lead")}
      />
      <div className="w-split w-split--aside">
        <div className="w-stack w-stack--l">
          <Years data={data} />
          {count === 0 ? (
            <EmptyState title={t("network.reorganisations.none", { year })}>
              <p>{t("network.reorganisations.noneText")}</p>
              <ButtonLink href={href("reorganisations")}>
                {t("network.reorganisations.allYears")}
              </ButtonLink>
            </EmptyState>
          ) : (
            <section className="w-stack" aria-labelledby="changes">
              <div className="w-sechead">
                <h2 id="changes">
                  {year === null
                    ? t("network.reorganisations.all", words)
                    : t("network.reorganisations.inYear", { ...words, year })}
                </h2>
                <div className="w-row w-noprint">
                  <ButtonLink
                    href="/api/v1/reorganisations?format=csv"
                    icon="download"
                    small
                    download
                  >
                    {t("network.csv")}
                  </ButtonLink>
                  <PrintButton small />
                </div>
              </div>
              <Days changes={changes} />
            </section>
          )}
        </div>
        <CountChart data={data} />
      </div>
    </>
  );
}

/** One year or all: links, so that the address says which. */
function Years({ data: { years, year } }: { data: ReorganisationsData }) {
  const { t, href } = usePage();
  const choices = [
    { value: null, label: t("network.reorganisations.allYears") },
    ...years.toReversed().map((value) => ({ value, label: String(value) })),
  ];
  return (
    <nav aria-label={t("network.reorganisations.filter")} className="w-noprint">
      <ul className="w-chips">
        {choices.map(({ value, label }) => (
          <li key={label}>
            <a
              className={value === year ? "w-chip w-chip--on" : "w-chip"}
              aria-current={value === year ? "true" : undefined}
              href={href("reorganisations", {}, { year: value })}
            >
              {label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The changes by day: most fall on 1 January, and then the day need not be told each time. */
function Days({ changes }: { changes: readonly Change[] }) {
  const { t, format } = usePage();
  const days = [...Map.groupBy(changes, ({ date }) => date)];
  return days.map(([date, ofDay]) => (
    <section key={date} className="w-card w-day" aria-labelledby={`day-${date}`}>
      <h3 id={`day-${date}`}>
        <time dateTime={date}>{format.date(date)}</time>
      </h3>
      <ul className="w-list">
        {ofDay.map((change) => (
          <li key={change.key} className="w-change">
            <span className="w-badge">{t(`network.reorganisations.kind.${change.kind}`)}</span>
            <div>
              <ChangeSentence change={change} />
              <ChangeBasis change={change} />
            </div>
          </li>
        ))}
      </ul>
    </section>
  ));
}
