import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { crumbsOf, titleAfter } from "../way-to-organisation.ts";
import { JoinView } from "./join-view.tsx";
import { type JoinData, joinActs, loadJoin } from "./load-join.ts";

/** Asking to work for an organisation. */
export const joinPage = definePage<JoinData>({
  id: "join",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, joinActs);
    if (tried && "kind" in tried) return tried;
    return show(await loadJoin(asked, tried), statusOf(tried));
  },
  View: ({ data }) => <JoinView data={data} />,
  head: ({ options: { organisation }, tried, sent }, view) => {
    const title = view.t("people.join.title", { name: organisation.name });
    return {
      title: sent ? view.t("people.join.sent") : titleAfter(tried, title, view),
      crumbs: crumbsOf(organisation, view),
      noindex: true,
    };
  },
});
