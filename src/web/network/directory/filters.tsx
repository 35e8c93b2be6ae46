import { DateField } from "../../ui/date-field.tsx";
import { FacetBox, FacetBoxes } from "../../ui/facet-boxes.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { today } from "../days.ts";
import { filtersOf } from "./directory-query.ts";
import type { DirectoryData, Facet, Region } from "./load-directory.ts";
import { kindNamed, sizeNamed } from "./result-heading.ts";

/**
 * The filters, as one form that works without script. With `filter-form.ts` a box that is ticked
 * shows its result at once.
 */
export function Filters({ data }: { data: DirectoryData }) {
  const { t, href, now } = usePage();
  const { asked, facets, regions } = data;
  const chosen = Object.keys(filtersOf(asked)).filter((name) => name !== "q").length;
  const kindLabel = ({ value }: Facet) => {
    const kind = kindNamed(value);
    return kind ? t(`words.kind.${kind}`) : value;
  };
  const sizeLabel = ({ value }: Facet) => {
    const size = sizeNamed(value);
    return size ? t(`words.sizeClass.${size}`) : value;
  };
  return (
    <aside aria-label={t("network.directory.filters")} className="w-noprint">
      <form id="filters" action={href("organisations")} data-filters="" autoComplete="off">
        {asked.sort !== "name" && <input type="hidden" name="sort" value={asked.sort} />}
        <details className="w-filters">
          <summary className="ams-button ams-button--secondary">
            <Icon name="filter" />
            {chosen > 0
              ? t("network.directory.filtersCount", { n: chosen })
              : t("network.directory.filters")}
          </summary>
          <div className="w-facets">
            <FacetOf
              name="kind"
              title={t("network.directory.kind")}
              facets={facets.kind}
              chosen={asked.kind}
              label={kindLabel}
            />
            <FacetOf
              name="province"
              title={t("network.directory.province")}
              facets={facets.province}
              chosen={asked.province}
              label={({ label, value }) => label ?? value}
            />
            <FacetOf
              name="sizeClass"
              title={t("network.directory.sizeClass")}
              facets={facets.sizeClass}
              chosen={asked.sizeClass}
              label={sizeLabel}
            />
            <div className="w-facet w-stack w-stack--s">
              <label className="w-facet__label" htmlFor="region">
                {t("network.directory.region")}
              </label>
              <RegionSelect regions={regions} chosen={asked.region} />
            </div>
            <div className="w-facet w-stack w-stack--s">
              <label className="w-facet__label" htmlFor="on">
                {t("network.onDate")}
              </label>
              <DateField id="on" value={asked.on ?? today(now)} />
            </div>
            <button type="submit" className="ams-button ams-button--secondary">
              {t("network.directory.showResults")}
            </button>
          </div>
        </details>
      </form>
    </aside>
  );
}

interface FacetOfProps {
  readonly name: string;
  readonly title: string;
  readonly facets: readonly Facet[];
  readonly chosen: readonly string[];
  readonly label: (facet: Facet) => string;
}

const FacetOf = ({ name, title, facets, chosen, label }: FacetOfProps) => (
  <FacetBoxes title={title} open>
    {facets.map((facet) => (
      <FacetBox
        key={facet.value}
        name={name}
        value={facet.value}
        label={label(facet)}
        count={facet.count}
        chosen={chosen.includes(facet.value)}
      />
    ))}
  </FacetBoxes>
);

const regionKinds = ["corop", "safety-region", "ggd", "environment-service"] as const;

function RegionSelect({ regions, chosen }: { regions: readonly Region[]; chosen: string }) {
  const { t } = usePage();
  return (
    <select className="ams-select" id="region" name="region" defaultValue={chosen}>
      <option value="">{t("network.directory.anyRegion")}</option>
      {regionKinds.map((kind) => (
        <optgroup key={kind} label={t(`network.regionKinds.${kind}`)}>
          {regions
            .filter((region) => region.kind === kind)
            .map((region) => (
              <option key={region.id} value={region.id}>
                {region.name}
              </option>
            ))}
        </optgroup>
      ))}
    </select>
  );
}
