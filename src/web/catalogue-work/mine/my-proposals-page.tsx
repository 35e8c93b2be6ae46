import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { loadMyProposals, type MyProposalsData, myProposalsActs } from "./load-my-proposals.ts";
import { MyProposalsView } from "./my-proposals-view.tsx";

/** What somebody proposed for the catalogue, and what became of it. */
export const myProposalsPage = definePage<MyProposalsData>({
  id: "myProposals",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, myProposalsActs);
    if (tried && "kind" in tried) return tried;
    return show(await loadMyProposals(asked, tried), statusOf(tried));
  },
  View: ({ data }) => <MyProposalsView data={data} />,
  head: (_, { t, href }) => ({
    title: t("catalogueWork.mine.title"),
    crumbs: [{ label: t("catalogueWork.catalogue"), href: href("catalogue") }],
    noindex: true,
  }),
});
