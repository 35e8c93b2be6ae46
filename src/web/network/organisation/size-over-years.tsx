import { usePage } from "../../view.tsx";
import { LineChart } from "../chart/line-chart.tsx";
import { YearTable } from "../chart/year-table.tsx";
import type { Growth } from "./load-growth.ts";
import type { OrganisationData } from "./load-organisation.ts";

/** How many people lived there over the years, as a line and as a table. */
export function SizeOverYears({ data, growth }: { data: OrganisationData; growth: Growth }) {
  const { t, format } = usePage();
  const { name } = data.organisation;
  const known = growth.years.flatMap(({ year, inhabitants }) =>
    inhabitants === null ? [] : [{ year, inhabitants }],
  );
  const [first] = known;
  const last = known.at(-1);
  const words = first &&
    last && {
      name,
      from: format.number(first.inhabitants),
      fromYear: first.year,
      to: format.number(last.inhabitants),
      toYear: last.year,
    };
  const of2026 = growth.boundaries === "2026";
  return (
    <section className="w-card" aria-labelledby="size">
      <div>
        <h2 id="size">{t("network.organisation.size.title")}</h2>
        <p className="w-meta">
          {!words && t("network.organisation.size.none")}
          {words &&
            (known.length > 1
              ? t("network.organisation.size.fromTo", words)
              : t("network.organisation.size.one", words))}{" "}
          {growth.choice &&
            (of2026
              ? t("network.organisation.size.of2026Long")
              : t("network.organisation.size.ofTheYearLong"))}
        </p>
      </div>
      {growth.choice && <Boundaries chosen={growth.boundaries} />}
      {words && known.length > 1 && (
        <>
          <LineChart
            label={t("network.organisation.size.label", words)}
            format={(value) => format.number(value)}
            lines={[
              {
                name,
                points: growth.years.map(({ year, inhabitants }) => ({ x: year, y: inhabitants })),
              },
            ]}
          />
          <p className="w-meta w-chart__note">
            {t("network.inhabitants")}, 1 januari. {t("network.axisNotZero")}
          </p>
          <YearTable
            name={t("network.organisation.size.title")}
            heads={[t("network.inhabitants")]}
            rows={growth.years.map(({ year, inhabitants }) => ({
              year,
              cells: [inhabitants === null ? null : format.number(inhabitants)],
            }))}
          />
        </>
      )}
    </section>
  );
}

function Boundaries({ chosen }: { chosen: Growth["boundaries"] }) {
  const { t, path, query } = usePage();
  const hrefOf = (boundaries: Growth["boundaries"]) => {
    const changed = new URLSearchParams(query);
    if (boundaries === "2026") changed.set("boundaries", boundaries);
    else changed.delete("boundaries");
    const text = changed.toString();
    return `${path.split("?")[0]}${text === "" ? "" : `?${text}`}#size`;
  };
  const choices = [
    { boundaries: "of-the-year", label: t("network.organisation.size.ofTheYear") },
    { boundaries: "2026", label: t("network.organisation.size.of2026") },
  ] as const;
  return (
    <ul className="w-chips w-noprint" aria-label={t("network.organisation.size.boundaries")}>
      {choices.map(({ boundaries, label }) => (
        <li key={boundaries}>
          <a
            className={boundaries === chosen ? "w-chip w-chip--on" : "w-chip"}
            aria-current={boundaries === chosen ? "true" : undefined}
            href={hrefOf(boundaries)}
          >
            {label}
          </a>
        </li>
      ))}
    </ul>
  );
}
