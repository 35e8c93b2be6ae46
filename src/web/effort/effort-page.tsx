import { perform, statusOf } from "../acts.ts";
import { definePage, show } from "../page.ts";
import { effortActs } from "./effort-acts.ts";
import { EffortView } from "./effort-view.tsx";
import { type EffortData, loadEffort } from "./load-effort.ts";

/** How many hours something took, told by who took it into use. */
export const effortFormPage = definePage<EffortData>({
  id: "effortForm",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, effortActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadEffort(asked, tried);
    const refused = data.place.organisation !== null && data.form === null;
    return show(data, refused ? 403 : statusOf(tried));
  },
  View: ({ data }) => <EffortView data={data} />,
  head: ({ entry, tried }, { t, href }) => {
    const title = t("effort.form.title", { name: entry.name });
    return {
      title: tried ? `${t("shell.inputError")}: ${title}` : title,
      crumb: t("effort.form.crumb"),
      crumbs: [
        { label: t("catalogue.title"), href: href("catalogue") },
        { label: entry.name, href: href("entry", { id: entry.id }) },
      ],
      noindex: true,
    };
  },
});
