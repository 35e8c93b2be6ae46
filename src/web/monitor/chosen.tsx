import { ChosenChips } from "../ui/chips.tsx";
import { usePage } from "../view.tsx";
import type { MonitorData } from "./load-monitor.ts";
import { useFacetWord } from "./monitor-filters.tsx";
import { placeFacets, subjectFacets } from "./monitor-query.ts";
import { monitorPlace } from "./places.ts";

/** What was chosen: each link takes one away, the last takes all. */
export function Chosen({ data }: { data: MonitorData }) {
  const view = usePage();
  const { t, format, href } = view;
  const { asked } = data;
  const word = useFacetWord(data);
  const action = t("monitor.filter.remove");
  const chips = [
    ...[...subjectFacets, ...placeFacets].flatMap((facet) =>
      asked[facet].map((value) => ({
        label: word(facet, value),
        action,
        href: monitorPlace(
          asked,
          { [facet]: asked[facet].filter((other) => other !== value) },
          view,
        ),
      })),
    ),
    ...(asked.on === null
      ? []
      : [
          {
            label: t("monitor.filter.onDay", { date: format.date(asked.on) }),
            action,
            href: monitorPlace(asked, { on: null }, view),
          },
        ]),
  ];
  if (chips.length === 0) return null;
  const cleared = asked.view === "subjects" ? {} : { view: asked.view };
  return (
    <div className="w-chips">
      <ChosenChips chips={chips} />
      <a className="w-chip w-noprint" href={href("monitor", {}, cleared)}>
        {t("monitor.filter.clear")}
      </a>
    </div>
  );
}
