import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { crumbsOf, titleAfter } from "../way-to-organisation.ts";
import { colleagueActs } from "./colleague-acts.ts";
import { ColleaguesView } from "./colleagues-view.tsx";
import { type ColleaguesData, loadColleagues } from "./load-colleagues.ts";

/** Who may do what for an organisation; its administrators decide it here. */
export const colleaguesPage = definePage<ColleaguesData>({
  id: "colleagues",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, colleagueActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadColleagues(asked, tried);
    return show(data, data.people === null ? 403 : statusOf(tried));
  },
  View: ({ data }) => <ColleaguesView data={data} />,
  head: ({ organisation, tried }, view) => ({
    title: titleAfter(tried, view.t("people.colleagues.title", { name: organisation.name }), view),
    crumbs: crumbsOf(organisation, view),
    noindex: true,
  }),
});
