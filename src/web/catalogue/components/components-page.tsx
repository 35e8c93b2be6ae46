import { listComponents } from "#contract/catalogue";
import { pageParameter } from "../../addresses.ts";
import { definePage, show } from "../../page.ts";
import { listPage, pageNumber } from "../../paging.ts";
import { type ComponentsData, ComponentsView } from "./components-view.tsx";

const size = 30;

export const componentsPage = definePage<ComponentsData>({
  id: "components",
  section: "catalogue",
  async load({ ask, query, language }) {
    const q = (query.get("q") ?? "").trim().slice(0, 100);
    const page = pageNumber(query.get(pageParameter[language]));
    const list = await listPage(ask, listComponents, q === "" ? {} : { q }, { page, size });
    return show({ q, list });
  },
  View: ({ data }) => <ComponentsView {...data} />,
  head: ({ q, list }, view) => ({
    title: view.t("catalogue.components.title"),
    description: view.t("catalogue.components.description"),
    crumbs: [{ label: view.t("catalogue.title"), href: view.href("catalogue") }],
    canonicalQuery: [pageParameter[view.language]],
    noindex: q !== "" || list.total === 0,
  }),
});
