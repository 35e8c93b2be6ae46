import type { EntryFacet } from "#contract/catalogue";
import { entryFacets } from "#contract/catalogue";
import { dutchOn } from "../../dutch-on.ts";
import { FacetBox, FacetBoxes } from "../../ui/facet-boxes.tsx";
import { Icon } from "../../ui/icon.tsx";
import { usePage } from "../../view.tsx";
import { filtersOf } from "../catalogue-query.ts";
import { facetWord } from "./facet-words.ts";
import type { CatalogueData, Facet } from "./load-catalogue.ts";

/** What everyone narrows by stands open; the rest opens when it is used. */
const open: ReadonlySet<EntryFacet> = new Set(["kind", "stage", "level", "theme"]);

/** More than these in a list hide the other facets. */
const shown = 7;

/**
 * The filters, as one form that works without script. With script a box that is ticked shows its result
 * at once: `islands.ts` sees to every form with `data-filters`.
 */
export function Filters({ data }: { data: CatalogueData }) {
  const { t, href } = usePage();
  const { asked } = data;
  const chosen = Object.keys(filtersOf(asked)).filter((name) => name !== "q").length;
  const some = entryFacets.some((facet) => data.facets[facet].length > 0);
  return (
    <aside aria-label={t("catalogue.filter.title")} className="w-noprint">
      <form id="filters" action={href("catalogue")} data-filters="" autoComplete="off">
        {asked.sort !== "relevance" && <input type="hidden" name="sort" value={asked.sort} />}
        {asked.compare.length > 0 && (
          <input type="hidden" name="compare" value={asked.compare.join(",")} />
        )}
        <details className="w-filters" hidden={!some}>
          <summary className="ams-button ams-button--secondary">
            <Icon name="filter" />
            {chosen > 0 ? t("catalogue.filter.count", { n: chosen }) : t("catalogue.filter.title")}
          </summary>
          <div className="w-facets">
            {entryFacets.map((facet) => (
              <FacetOf key={facet} facet={facet} data={data} />
            ))}
            {some && (
              <button type="submit" className="ams-button ams-button--secondary">
                {t("catalogue.filter.show")}
              </button>
            )}
          </div>
        </details>
      </form>
    </aside>
  );
}

function FacetOf({ facet, data }: { facet: EntryFacet; data: CatalogueData }) {
  const { t } = usePage();
  const values = data.facets[facet];
  const chosen = data.asked[facet];
  if (values.length === 0) return null;
  const first = Math.max(shown, chosen.length);
  const more = values.slice(first);
  return (
    <FacetBoxes title={t(`catalogue.filter.${facet}`)} open={open.has(facet) || chosen.length > 0}>
      {values.slice(0, first).map((value) => (
        <Box key={value.value} facet={value} data={data} />
      ))}
      {more.length > 0 && (
        <details className="w-details">
          <summary>{t("catalogue.filter.more", { n: more.length })}</summary>
          {more.map((value) => (
            <Box key={value.value} facet={value} data={data} />
          ))}
        </details>
      )}
    </FacetBoxes>
  );
}

function Box({ facet, data }: { facet: Facet; data: CatalogueData }) {
  const view = usePage();
  const name = facet.facet;
  return (
    <FacetBox
      name={name}
      value={facet.value}
      label={facetWord(data, view, name, facet)}
      lang={name === "component" ? dutchOn(view) : undefined}
      count={facet.count}
      chosen={data.asked[name].includes(facet.value)}
    />
  );
}
