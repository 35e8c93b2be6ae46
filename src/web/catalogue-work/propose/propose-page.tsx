import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { loadPropose, type ProposeData } from "./load-propose.ts";
import { proposeActs } from "./propose-acts.ts";
import { ProposeView } from "./propose-view.tsx";

/** Telling of something new for the catalogue. */
export const proposeEntryPage = definePage<ProposeData>({
  id: "proposeEntry",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, proposeActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadPropose(asked, tried);
    const refused = data.place.organisation !== null && data.form === null;
    return show(data, refused ? 403 : statusOf(tried));
  },
  View: ({ data }) => <ProposeView data={data} />,
  head: ({ tried }, { t, href }) => ({
    title: tried
      ? `${t("shell.inputError")}: ${t("catalogueWork.propose.title")}`
      : t("catalogueWork.propose.title"),
    crumbs: [{ label: t("catalogueWork.catalogue"), href: href("catalogue") }],
    noindex: true,
  }),
});
