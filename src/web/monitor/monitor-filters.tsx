import { bindingLevels } from "#contract/catalogue";
import { sizeClasses } from "#contract/network";
import { DateField } from "../ui/date-field.tsx";
import { FacetBox, FacetBoxes } from "../ui/facet-boxes.tsx";
import { Icon } from "../ui/icon.tsx";
import { usePage } from "../view.tsx";
import { ruleOrder } from "./by-rule.tsx";
import { countsOf, type MonitorData } from "./load-monitor.ts";
import {
  chosenCount,
  type Facet,
  placeFacets,
  type SubjectFacet,
  subjectFacets,
  writeQuery,
} from "./monitor-query.ts";

interface Box {
  readonly value: string;
  readonly label: string;
  /** Null when not known. */
  readonly n: number | null;
}

/** The day and the filters, as one form. With script a box that is ticked shows its result at once. */
export function MonitorFilters({ data }: { data: MonitorData }) {
  const { t, href } = usePage();
  const boxesOf = useBoxes(data);
  const { asked } = data;
  const n = chosenCount(asked);
  // What is chosen elsewhere on the page goes along with the form.
  const kept = [...writeQuery(asked)].filter(([name]) =>
    ["view", "answer", "sort", "rows"].includes(name),
  );
  return (
    <aside aria-label={t("monitor.filter.title")} className="w-noprint">
      <form id="filters" action={href("monitor")} data-filters="" autoComplete="off">
        {kept.map(([name, value]) => (
          <input key={name} type="hidden" name={name} value={value} />
        ))}
        <details className="w-filters">
          <summary className="ams-button ams-button--secondary">
            <Icon name="filter" />
            {n > 0 ? t("monitor.filter.count", { n }) : t("monitor.filter.title")}
          </summary>
          <div className="w-facets">
            <div className="w-facet w-stack w-stack--s">
              <label className="w-facet__label" htmlFor="on">
                {t("monitor.filter.on")}
              </label>
              <DateField id="on" value={data.on} />
            </div>
            {[...subjectFacets, ...placeFacets].map((facet) => (
              <FacetOf key={facet} facet={facet} boxes={boxesOf(facet)} chosen={asked[facet]} />
            ))}
            <div className="w-row">
              <button type="submit" className="ams-button ams-button--secondary">
                {t("monitor.filter.show")}
              </button>
            </div>
          </div>
        </details>
      </form>
    </aside>
  );
}

function FacetOf({
  facet,
  boxes,
  chosen,
}: {
  facet: Facet;
  boxes: readonly Box[];
  chosen: readonly string[];
}) {
  const { t } = usePage();
  if (boxes.length === 0) return null;
  return (
    <FacetBoxes
      title={t(`monitor.filter.${facet}`)}
      open={facet === "rule" || facet === "level" || chosen.length > 0}
    >
      {boxes.map(({ value, label, n }) => (
        <FacetBox
          key={value}
          name={facet}
          value={value}
          label={label}
          count={n}
          chosen={chosen.includes(value)}
        />
      ))}
    </FacetBoxes>
  );
}

/** The boxes of a facet, with how many subjects or municipalities each has. */
function useBoxes(data: MonitorData): (facet: Facet) => readonly Box[] {
  const label = useFacetWord(data);
  const orders: Readonly<Record<Exclude<SubjectFacet, "theme">, readonly string[]>> = {
    rule: ruleOrder,
    level: bindingLevels,
  };
  return (facet) => {
    if (facet === "province" || facet === "sizeClass") {
      const boxes = data.places
        .filter((place) => place.facet === facet)
        .map(({ value, count }) => ({ value, label: label(facet, value), n: count }));
      return facet === "province"
        ? boxes
        : boxes.toSorted((a, b) => sizeOrder.indexOf(a.value) - sizeOrder.indexOf(b.value));
    }
    const boxes = [...countsOf(data, facet)].map(([value, n]) => ({
      value,
      label: label(facet, value),
      n,
    }));
    return facet === "theme"
      ? boxes.toSorted((a, b) => b.n - a.n || (a.label < b.label ? -1 : 1))
      : boxes.toSorted((a, b) => orders[facet].indexOf(a.value) - orders[facet].indexOf(b.value));
  };
}

const sizeOrder: readonly string[] = sizeClasses;

/** What a value of a facet is called. */
export function useFacetWord({
  themes,
  places,
}: Pick<MonitorData, "themes" | "places">): (facet: Facet, value: string) => string {
  const { t } = usePage();
  return (facet, value) => {
    switch (facet) {
      case "theme":
        return themes(value);
      case "province":
        return places.find((place) => place.value === value)?.label ?? value;
      case "sizeClass": {
        const size = sizeClasses.find((one) => one === value);
        return size ? t(`words.sizeClass.${size}`) : value;
      }
      case "rule": {
        const rule = ruleOrder.find((one) => one === value);
        return rule ? t(`monitor.rule.${rule}.name`) : value;
      }
      case "level": {
        const level = bindingLevels.find((one) => one === value);
        return level ? t(`catalogue.level.${level}`) : value;
      }
    }
  };
}
