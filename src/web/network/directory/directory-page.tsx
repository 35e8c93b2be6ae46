import { pageParameter } from "../../addresses.ts";
import { definePage, redirect, show } from "../../page.ts";
import { Directory } from "./directory.tsx";
import { readQuery, writeQuery } from "./directory-query.ts";
import { type DirectoryData, loadDirectory } from "./load-directory.ts";
import { pageTitle } from "./result-heading.ts";

export const directoryPage = definePage<DirectoryData>({
  id: "organisations",
  async load(asked) {
    const question = readQuery(asked.query, asked.now);
    // A form without script sends every field; the address keeps only what was chosen.
    const short = writeQuery(question);
    const page = asked.query.get(pageParameter[asked.language]);
    if (page !== null && page !== "1") short.set(pageParameter[asked.language], page);
    if (short.toString() !== asked.query.toString()) {
      return redirect(asked.href("organisations", {}, short));
    }
    return show(await loadDirectory(asked, question));
  },
  View: ({ data }) => <Directory data={data} />,
  head: (data, view) => {
    const title = pageTitle(data, view);
    const all = view.t("network.directory.title");
    return {
      title,
      description: view.t("network.directory.description"),
      crumbs: title === all ? [] : [{ label: all, href: view.href("organisations") }],
      canonicalQuery: ["kind", "province", "on", pageParameter[view.language]],
      noindex: data.asked.q !== "" || data.total === 0,
    };
  },
});
