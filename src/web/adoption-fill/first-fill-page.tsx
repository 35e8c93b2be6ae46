import { perform, statusOf } from "../acts.ts";
import { definePage, redirect, show } from "../page.ts";
import { fillActs } from "./fill-acts.ts";
import { FirstFillView } from "./first-fill-view.tsx";
import { listActs } from "./list/list-acts.ts";
import { type FillData, loadFirstFill } from "./load-first-fill.ts";

/** What an organisation uses, said in ten minutes: question by question, by theme, or from a list of its own. */
export const firstFillPage = definePage<FillData>({
  id: "firstFill",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const list = await listActs(asked);
    const tried = list ? list.tried : await perform(asked, fillActs);
    if (tried && "kind" in tried) return redirect(tried.to, 303);
    const data = await loadFirstFill(asked, tried, list);
    return show(data, data.state === "may-not" ? 403 : statusOf(tried));
  },
  View: ({ data }) => <FirstFillView data={data} />,
  head: ({ organisation: { id, name }, tried, list }, { t, href }) => {
    const title = list?.checked ? t("adoptionFill.check.title") : t("adoptionFill.title", { name });
    return {
      title: tried ? `${t("shell.inputError")}: ${title}` : title,
      crumb: t("adoptionFill.crumb"),
      crumbs: [
        { label: t("network.directory.title"), href: href("organisations") },
        { label: name, href: href("organisation", { id }) },
        { label: t("people.tabs.uses"), href: href("uses", { id }) },
      ],
      noindex: true,
    };
  },
});
