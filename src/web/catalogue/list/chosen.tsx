import { type EntryFacet, entryFacets, notKnown } from "#contract/catalogue";
import { ChosenChips } from "../../ui/chips.tsx";
import { usePage } from "../../view.tsx";
import { type CatalogueQuery, writeQuery } from "../catalogue-query.ts";
import { facetWord } from "./facet-words.ts";
import type { CatalogueData } from "./load-catalogue.ts";

/** What was chosen: each link takes one away, the last takes all. */
export function Chosen({ data }: { data: CatalogueData }) {
  const view = usePage();
  const { t, href } = view;
  const { asked, facets } = data;
  const chip = (label: string, change: Partial<CatalogueQuery>) => ({
    label,
    action: t("catalogue.filter.remove"),
    href: href("catalogue", {}, writeQuery({ ...asked, ...change })),
  });
  const label = (facet: EntryFacet, value: string) => {
    const found = facets[facet].find((one) => one.value === value);
    const word = facetWord(data, view, facet, found ?? { value, label: null });
    // “Niet bekend” alone would not say of what.
    return value === notKnown
      ? t("catalogue.filter.notKnownOf", { facet: t(`catalogue.filter.${facet}`) })
      : word;
  };
  const chips = [
    ...(asked.q ? [chip(t("catalogue.filter.words", { q: asked.q }), { q: "" })] : []),
    ...entryFacets.flatMap((facet) =>
      asked[facet].map((value) =>
        chip(label(facet, value), { [facet]: asked[facet].filter((other) => other !== value) }),
      ),
    ),
  ];
  if (chips.length === 0) return null;
  return (
    <div className="w-chips w-noprint">
      <ChosenChips chips={chips} />
      <a className="w-chip" href={href("catalogue", {}, { compare: asked.compare.join(",") })}>
        {t("catalogue.filter.clear")}
      </a>
    </div>
  );
}
