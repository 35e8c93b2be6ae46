import type { PageView } from "../../page.ts";
import { isFiltered } from "../catalogue-query.ts";
import type { CatalogueData } from "./load-catalogue.ts";

/** “16 resultaten voor ‘zaak’”; or that nothing was found and this only looks like it. */
export function resultHeading({ asked, list }: CatalogueData, { t, format }: PageView): string {
  const count = list.total;
  const n = format.number(count);
  const guessed = list.items.every(
    ({ reasons }) => reasons.length > 0 && reasons.every(({ how }) => how === "alike"),
  );
  if (asked.q !== "" && count > 0 && guessed) return t("catalogue.search.onlyLike", { q: asked.q });
  if (asked.q !== "") return t("catalogue.search.foundFor", { count, n, q: asked.q });
  return isFiltered(asked)
    ? t("catalogue.search.found", { count, n })
    : t("catalogue.search.all", { count, n });
}
