import { usePage } from "../../view.tsx";
import { LineChart, LineLegend } from "../chart/line-chart.tsx";
import { YearTable } from "../chart/year-table.tsx";
import { indexed } from "./growth.ts";
import type { Comparison } from "./load-compare.ts";

/** The inhabitants of both over the years, in one chart that a large one does not fill alone. */
export function GrowthChart({ comparison: { a, b } }: { comparison: Comparison }) {
  const { t, format } = usePage();
  const both = indexed(a.years, b.years);
  const names = [a.organisation.name, b.organisation.name] as const;
  const endOf = (points: readonly { readonly y: number | null }[]) => {
    const last = points.findLast((point) => point.y !== null)?.y ?? null;
    return last === null ? t("words.unknown") : format.number(last, 1);
  };
  const years = a.years.map(({ year }) => year);
  return (
    <section className="w-card" aria-labelledby="chart">
      <div>
        <h2 id="chart">{t("network.compare.chart")}</h2>
        <p className="w-meta">
          {both
            ? t("network.compare.chartLead", { year: both.base })
            : t("network.compare.chartNone")}
        </p>
      </div>
      {both && (
        <>
          <LineLegend names={names} />
          <LineChart
            label={t("network.compare.chartLabel", {
              year: both.base,
              a: names[0],
              b: names[1],
              aEnd: endOf(both.a),
              bEnd: endOf(both.b),
              to: years.at(-1),
            })}
            format={(value) => format.number(value)}
            lines={[
              { name: names[0], points: both.a },
              { name: names[1], points: both.b },
            ]}
          />
        </>
      )}
      <YearTable
        name={t("network.compare.chart")}
        heads={names}
        rows={years.map((year) => ({
          year,
          cells: [a, b].map((side) => {
            const count = side.years.find((one) => one.year === year)?.inhabitants ?? null;
            return count === null ? null : format.number(count);
          }),
        }))}
      />
    </section>
  );
}
