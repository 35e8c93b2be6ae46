import { bindingLevels, entryFacets, entryKinds, entryStages, notKnown } from "#contract/catalogue";
import type { PageView } from "../../page.ts";

/** A kept search in words: `“zaak”, soort: Software`. What has no word here stands as it is in the address. */
export function searchWords(query: string, { t, format }: PageView): string {
  const asked = new URLSearchParams(query);
  const words = asked.get("q");
  const parts = entryFacets.flatMap((facet) => {
    const values = (asked.get(facet) ?? "").split(",").filter(Boolean);
    if (values.length === 0) return [];
    const named = values.map((value) => valueWords(value, t));
    return [`${t(`catalogueWork.saved.facets.${facet}`)}: ${format.list(named)}`];
  });
  const all = [...(words ? [`“${words}”`] : []), ...parts];
  return all.length === 0 ? t("catalogueWork.saved.everything") : all.join("; ");
}

function valueWords(value: string, t: PageView["t"]): string {
  const kind = entryKinds.find((one) => one === value);
  if (value === notKnown) return t("shell.notKnown").toLowerCase();
  const stage = entryStages.find((one) => one === value);
  const level = bindingLevels.find((one) => one === value);
  if (kind) return t(`catalogueWork.kinds.${kind}.name`);
  if (stage) return t(`catalogueWork.stages.${stage}`);
  return level ? t(`catalogueWork.levels.${level}`) : value;
}
