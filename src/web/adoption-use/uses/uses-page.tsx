import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { loadUses, type UsesData } from "./load-uses.ts";
import { usesActs } from "./uses-acts.ts";
import { UsesView } from "./uses-view.tsx";

/** What an organisation uses, who says so, and for who is of it: saying it, judging what others propose. */
export const usesPage = definePage<UsesData>({
  id: "uses",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, usesActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadUses(asked, tried);
    return show(data, data.dayWrong ? 400 : statusOf(tried));
  },
  View: ({ data }) => <UsesView data={data} />,
  head: ({ organisation: { id, name }, tried }, { t, href }) => {
    const title = t("adoptionUse.uses.title", { name });
    return {
      title: tried ? `${t("shell.inputError")}: ${title}` : title,
      description: t("adoptionUse.uses.description", { name }),
      crumbs: [
        { label: t("network.directory.title"), href: href("organisations") },
        { label: name, href: href("organisation", { id }) },
      ],
      canonicalQuery: ["on"],
    };
  },
});
