import {
  bindingLevels,
  type EntryFacet,
  entryKinds,
  entryStages,
  notKnown,
} from "#contract/catalogue";
import { organisationKinds } from "#contract/network";
import type { PageView } from "../../page.ts";
import type { CatalogueData, Facet } from "./load-catalogue.ts";

type Value = Pick<Facet, "value" | "label">;

/** What a value of a facet is called; a value that nobody knows is called by itself. */
export function facetWord(
  { themes }: Pick<CatalogueData, "themes">,
  { t }: Pick<PageView, "t">,
  facet: EntryFacet,
  { value, label }: Value,
): string {
  if (value === notKnown) return t("catalogue.notKnown");
  switch (facet) {
    case "kind": {
      const kind = value === "component" ? value : entryKinds.find((one) => one === value);
      return kind ? t(`catalogue.kind.${kind}`) : value;
    }
    case "stage": {
      const stage = entryStages.find((one) => one === value);
      return stage ? t(`catalogue.stage.${stage}`) : value;
    }
    case "level": {
      const level = bindingLevels.find((one) => one === value);
      return level ? t(`catalogue.level.${level}`) : value;
    }
    case "theme":
      return themes(value);
    case "ownerKind": {
      const kind = organisationKinds.find((one) => one === value);
      return kind ? t(`words.kind.${kind}`) : value;
    }
    default:
      return label ?? value;
  }
}
