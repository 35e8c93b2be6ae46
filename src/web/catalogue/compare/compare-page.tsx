import { definePage, show } from "../../page.ts";
import { CompareView } from "./compare-view.tsx";
import { type CompareData, loadCompare } from "./load-compare.ts";

export const catalogueComparePage = definePage<CompareData>({
  id: "catalogueCompare",
  section: "catalogue",
  async load(asked) {
    return show(await loadCompare(asked));
  },
  View: ({ data }) => <CompareView data={data} />,
  head: ({ entries }, { t, href, format }) => ({
    title:
      entries.length > 0
        ? t("catalogue.compare.titleOf", { names: format.list(entries.map(({ name }) => name)) })
        : t("catalogue.compare.title"),
    description: t("catalogue.compare.description"),
    crumbs: [{ label: t("catalogue.title"), href: href("catalogue") }],
    noindex: entries.length > 0,
  }),
});
