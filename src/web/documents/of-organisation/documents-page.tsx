import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { DocumentsView } from "./documents-view.tsx";
import { type DocumentsData, documentsActs, loadDocuments } from "./load-documents.ts";

/** The documents of an organisation; adding one. */
export const documentsPage = definePage<DocumentsData>({
  id: "documents",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, documentsActs);
    if (tried && "kind" in tried) return tried;
    return show(await loadDocuments(asked, tried), statusOf(tried));
  },
  View: ({ data }) => <DocumentsView data={data} />,
  head: ({ organisation: { id, name }, tried }, { t, href }) => {
    const title = t("documents.title", { name });
    return {
      title: tried ? `${t("shell.inputError")}: ${title}` : title,
      crumbs: [
        { label: t("network.directory.title"), href: href("organisations") },
        { label: name, href: href("organisation", { id }) },
      ],
      noindex: true,
    };
  },
});
