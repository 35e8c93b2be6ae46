import { CopyLinkButton, PrintButton } from "../../ui/action-button.tsx";
import { ButtonLink } from "../../ui/button-link.tsx";
import { EmptyState } from "../../ui/empty-state.tsx";
import { Icon } from "../../ui/icon.tsx";
import { PageHead } from "../../ui/page-head.tsx";
import { usePage } from "../../view.tsx";
import { SourceLine } from "../source-line.tsx";
import { ArrangementLists } from "./arrangement-lists.tsx";
import { csvOf } from "./compare-csv.ts";
import { GrowthChart } from "./growth-chart.tsx";
import type { CompareData, Comparison } from "./load-compare.ts";
import { Pickers } from "./pickers.tsx";
import { useRows } from "./rows.tsx";
import { SideBySide } from "./side-by-side.tsx";

export function Compare({ data }: { data: CompareData }) {
  const { t } = usePage();
  const { comparison } = data;
  const title = comparison
    ? t("network.compare.titleOf", {
        a: comparison.a.organisation.name,
        b: comparison.b.organisation.name,
      })
    : t("network.compare.title");
  return (
    <>
      <PageHead title={title} lead={comparison ? undefined : t("network.compare.lead")} />
      <div className="w-stack w-stack--l">
        <Pickers data={data} />
        {comparison ? <Result comparison={comparison} /> : <Start data={data} />}
      </div>
    </>
  );
}

function Result({ comparison }: { comparison: Comparison }) {
  const { t, practice } = usePage();
  const groups = useRows(comparison);
  const names = [comparison.a.organisation.name, comparison.b.organisation.name] as const;
  return (
    <>
      <section className="w-stack" aria-labelledby="side-by-side">
        <div className="w-sechead">
          <h2 id="side-by-side">{t("network.compare.sideBySide")}</h2>
          <div className="w-row w-noprint">
            <a
              className="ams-button ams-button--secondary w-small"
              download={`${t("network.compare.csvName")}-${comparison.a.organisation.id}-${comparison.b.organisation.id}.csv`}
              href={csvOf(
                [t("network.compare.feature"), ...names],
                groups,
                practice ? t("shell.practicePrint") : null,
              )}
            >
              <Icon name="download" />
              {t("network.csv")}
            </a>
            <CopyLinkButton />
            <PrintButton small />
          </div>
        </div>
        <SideBySide comparison={comparison} groups={groups} />
        <div>
          <SourceLine
            sources={comparison.a.organisation.sources}
            of={["population", "register", "land"]}
          />
          <p className="w-meta">{t("network.notKnownMeans")}</p>
        </div>
      </section>
      <GrowthChart comparison={comparison} />
      <ArrangementLists comparison={comparison} />
    </>
  );
}

const examples = [
  ["Utrecht", "Amsterdam"],
  ["'s-Hertogenbosch", "Eindhoven"],
  ["Buren", "Culemborg"],
] as const;

function Start({ data: { names } }: { data: CompareData }) {
  const { t, href } = usePage();
  const known = examples.filter(([a, b]) => names.includes(a) && names.includes(b));
  // The practice country has other municipalities.
  const [first, second] = names;
  const shown = known.length > 0 || !first || !second ? known : [[first, second] as const];
  return (
    <EmptyState title={t("network.compare.emptyTitle")}>
      <p>{t("network.compare.emptyText")}</p>
      <div className="w-row">
        {shown.map(([a, b]) => (
          <ButtonLink key={a} href={href("compare", {}, { a, b })}>
            {t("network.compare.titleOf", { a, b })}
          </ButtonLink>
        ))}
      </div>
    </EmptyState>
  );
}
