import { perform, statusOf } from "../../acts.ts";
import { definePage, type PageView, show } from "../../page.ts";
import { documentActs } from "./document-acts.ts";
import { DocumentView } from "./document-view.tsx";
import { type DocumentData, loadDocument, type WholeDocument } from "./load-document.ts";
import { NotInNetwork } from "./not-in-network.tsx";

/** One document: what it is, for whom, until when, and what was judged. */
export const documentPage = definePage<DocumentData | null>({
  id: "document",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, documentActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadDocument(asked, tried);
    return show(data, data === null ? 403 : statusOf(tried));
  },
  View: ({ data }) => (data ? <DocumentView data={data} /> : <NotInNetwork />),
  head: (data, view) => {
    const { t, href } = view;
    if (data === null) return { title: t("documents.notInNetwork.title"), noindex: true };
    const { document, tried } = data;
    const { id, name } = document.owner;
    const title = titleOf(document, view);
    return {
      title: tried ? `${t("shell.inputError")}: ${title}` : title,
      crumbs: [
        { label: t("network.directory.title"), href: href("organisations") },
        { label: name, href: href("organisation", { id }) },
        { label: t("documents.short"), href: href("documents", { id }) },
      ],
      noindex: true,
    };
  },
});

/** The title, for who may know it. */
const titleOf = ({ title, owner: { name } }: WholeDocument, { t }: PageView): string =>
  title ?? t("documents.one.hiddenTitle", { name });
