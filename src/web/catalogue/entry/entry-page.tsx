import { getEntry } from "#contract/catalogue";
import { definePage, redirect, show } from "../../page.ts";
import { EntryView } from "./entry-view.tsx";
import { jsonLdOf } from "./json-ld.ts";
import { type EntryData, loadBeside } from "./load-entry.ts";

/** A description for who finds it elsewhere: as long as search engines show. */
const longest = 200;

export const entryPage = definePage<EntryData>({
  id: "entry",
  section: "catalogue",
  async load(asked) {
    const entry = await asked.ask(getEntry, { params: { entry: asked.params["id"] ?? "" } });
    // It was merged into another: the old address leads on, for good.
    if (entry.id !== asked.params["id"]) {
      return redirect(asked.href("entry", { id: entry.id }), 301);
    }
    return show(await loadBeside(asked, entry));
  },
  View: ({ data }) => <EntryView data={data} />,
  head: ({ entry }, view) => ({
    title: entry.name,
    description:
      entry.summary === null
        ? view.t("catalogue.entry.description", { name: entry.name })
        : shortened(`${entry.name}: ${entry.summary}`),
    crumbs: [{ label: view.t("catalogue.title"), href: view.href("catalogue") }],
    jsonLd: jsonLdOf(entry, view.baseUrl + view.href("entry", { id: entry.id })),
  }),
});

const shortened = (text: string): string =>
  text.length <= longest ? text : `${text.slice(0, longest).replace(/\s+\S*$/, "")} …`;
