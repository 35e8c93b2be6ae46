import { definePage, show } from "../../page.ts";
import { loadPropose, type ProposeData } from "./load-propose.ts";
import { ProposeView } from "./propose-view.tsx";

/** Proposing to others that they use an entry: they alone confirm. */
export const proposeUsePage = definePage<ProposeData>({
  id: "proposeUse",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const data = await loadPropose(asked);
    if (data.place !== null && data.may === "no") return show(data, 403);
    const wrong = Object.keys(data.tried?.faults ?? {}).length > 0;
    return show(data, wrong ? 400 : 200);
  },
  View: ({ data }) => <ProposeView data={data} />,
  head: ({ entry: { id, name }, tried }, { t, href }) => {
    const title = t("adoptionUse.propose.title", { name });
    const wrong = Object.keys(tried?.faults ?? {}).length > 0;
    return {
      title: wrong ? `${t("shell.inputError")}: ${title}` : title,
      crumb: t("adoptionUse.propose.crumb"),
      crumbs: [
        { label: t("catalogue.title"), href: href("catalogue") },
        { label: name, href: href("entry", { id }) },
      ],
      noindex: true,
    };
  },
});
