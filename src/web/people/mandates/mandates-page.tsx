import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { crumbsOf, titleAfter } from "../way-to-organisation.ts";
import { loadMandates, type MandatesData } from "./load-mandates.ts";
import { mandateActs } from "./mandate-acts.ts";
import { MandatesView } from "./mandates-view.tsx";

/** Which partnership may do what in the name of an organisation, from when until when. */
export const mandatesPage = definePage<MandatesData>({
  id: "mandates",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, mandateActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadMandates(asked, tried);
    return show(data, data.mandates === null ? 403 : statusOf(tried));
  },
  View: ({ data }) => <MandatesView data={data} />,
  head: ({ organisation, tried }, view) => ({
    title: titleAfter(tried, view.t("people.mandates.title", { name: organisation.name }), view),
    crumbs: crumbsOf(organisation, view),
    noindex: true,
  }),
});
