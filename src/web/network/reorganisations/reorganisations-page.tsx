import { definePage, show } from "../../page.ts";
import { loadReorganisations, type ReorganisationsData } from "./load-reorganisations.ts";
import { Reorganisations } from "./reorganisations.tsx";

export const reorganisationsPage = definePage<ReorganisationsData>({
  id: "reorganisations",
  async load(asked) {
    return show(await loadReorganisations(asked));
  },
  View: ({ data }) => <Reorganisations data={data} />,
  head: ({ year }, { t, href }) => {
    const title = t("network.reorganisations.title");
    return {
      title: year === null ? title : `${title} ${year}`,
      description: t("network.reorganisations.description"),
      crumbs: year === null ? [] : [{ label: title, href: href("reorganisations") }],
      canonicalQuery: ["year"],
    };
  },
});
