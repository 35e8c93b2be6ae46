import { usePage } from "../../view.tsx";
import { LineChart } from "../chart/line-chart.tsx";
import { YearTable } from "../chart/year-table.tsx";
import { today } from "../days.ts";
import { SourceLine } from "../source-line.tsx";
import type { ReorganisationsData } from "./load-reorganisations.ts";

/** How many municipalities there were each year: steps, for nothing changes between two days. */
export function CountChart({
  data: { counts, now: current, sources },
}: {
  data: ReorganisationsData;
}) {
  const { t, format, now } = usePage();
  const [first] = counts;
  const last = counts.at(-1);
  if (!first || !last) return null;
  const signed = (change: number) => {
    if (change === 0) return t("network.reorganisations.same");
    return `${change > 0 ? "+" : "−"}${format.number(Math.abs(change))}`;
  };
  return (
    <section className="w-card" aria-labelledby="count">
      <div>
        <h2 id="count">{t("network.reorganisations.count")}</h2>
        <p className="w-meta">
          {t("network.reorganisations.countText", {
            from: format.number(first.count),
            fromYear: first.year,
            to: format.number(current),
            date: format.date(today(now)),
          })}
        </p>
      </div>
      <LineChart
        stepped
        label={t("network.reorganisations.countLabel", {
          from: format.number(first.count),
          fromYear: first.year,
          to: format.number(last.count),
          toYear: last.year,
        })}
        format={(value) => format.number(value)}
        lines={[
          {
            name: t("network.reorganisations.onFirst"),
            points: counts.map(({ year, count }) => ({ x: year, y: count })),
          },
        ]}
      />
      <p className="w-meta w-chart__note">
        {t("network.reorganisations.onFirst")}. {t("network.axisNotZero")}
      </p>
      <SourceLine sources={sources} of={["municipalities"]} />
      <YearTable
        name={t("network.reorganisations.count")}
        heads={[t("network.reorganisations.onFirst"), t("network.reorganisations.difference")]}
        rows={counts.map(({ year, count }, index) => {
          const before = counts[index - 1];
          return {
            year,
            cells: [format.number(count), before ? signed(count - before.count) : "–"],
          };
        })}
      />
    </section>
  );
}
