import { pageParameter } from "../../addresses.ts";
import { definePage, redirect, show } from "../../page.ts";
import { isFiltered, readQuery, writeQuery } from "../catalogue-query.ts";
import { feedAddress } from "../feed-address.ts";
import { CatalogueView } from "./catalogue-view.tsx";
import { type CatalogueData, loadCatalogue } from "./load-catalogue.ts";
import { resultHeading } from "./result-heading.ts";

export const cataloguePage = definePage<CatalogueData>({
  id: "catalogue",
  async load(asked) {
    const question = readQuery(asked.query);
    // A form without script sends every field; the address keeps only what was chosen.
    const short = writeQuery(question);
    const page = asked.query.get(pageParameter[asked.language]);
    if (page !== null && page !== "1") short.set(pageParameter[asked.language], page);
    if (short.toString() !== asked.query.toString()) {
      return redirect(asked.href("catalogue", {}, short));
    }
    return show(await loadCatalogue(asked, question));
  },
  View: ({ data }) => <CatalogueView data={data} />,
  head: (data, view) => {
    const all = view.t("catalogue.title");
    const narrowed = isFiltered(data.asked);
    return {
      title: narrowed ? resultHeading(data, view) : all,
      description: view.t("catalogue.description"),
      crumbs: narrowed ? [{ label: all, href: view.href("catalogue") }] : [],
      canonicalQuery: ["kind", "theme", pageParameter[view.language]],
      noindex: data.asked.q !== "" || data.list.total === 0,
      feed: { href: feedAddress(view.language, data.asked), title: view.t("catalogue.feed.title") },
    };
  },
});
