import { perform, statusOf } from "../../acts.ts";
import { type Asked, definePage, show } from "../../page.ts";
import { loadSaved, type SavedData, savedActs } from "./load-saved.ts";
import { SavedView } from "./saved-view.tsx";

/** The searches that somebody keeps, with mail when something new fits. */
export const savedSearchesPage = definePage<SavedData>({
  id: "savedSearches",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(withAct(asked), savedActs);
    if (tried && "kind" in tried) return tried;
    return show(await loadSaved(asked, tried), statusOf(tried));
  },
  View: ({ data }) => <SavedView data={data} />,
  head: ({ tried }, { t, href }) => {
    const title = t("catalogueWork.saved.title");
    return {
      title: tried ? `${t("shell.inputError")}: ${title}` : title,
      crumbs: [{ label: t("catalogueWork.catalogue"), href: href("catalogue") }],
      noindex: true,
    };
  },
});

/** The page of the catalogue sends a name and a search, and no act: keeping it is the one thing that can be meant. */
function withAct(asked: Asked): Asked {
  if (!asked.form?.has("query") || asked.form.has("act")) return asked;
  const form = new URLSearchParams(asked.form);
  form.set("act", "save");
  return { ...asked, form };
}
