import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { importActs } from "./import-acts.ts";
import { ImportView } from "./import-view.tsx";
import { type ImportData, loadImport } from "./load-import.ts";

/** Reading in many entries from a file or an address: first looked at, then taken over or thrown away. */
export const importEntriesPage = definePage<ImportData>({
  id: "importEntries",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, importActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadImport(asked, tried);
    return show(data, data.state === "may-not" ? 403 : statusOf(tried));
  },
  View: ({ data }) => <ImportView data={data} />,
  head: ({ preview, tried }, { t, href }) => {
    const title = preview
      ? t("catalogueWork.import.titleOf", { name: preview.read.name })
      : t("catalogueWork.import.title");
    return {
      title: tried ? `${t("shell.inputError")}: ${title}` : title,
      crumbs: [{ label: t("catalogueWork.catalogue"), href: href("catalogue") }],
      noindex: true,
    };
  },
});
