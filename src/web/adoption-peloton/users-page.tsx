import { pageParameter } from "../addresses.ts";
import { definePage, redirect, show } from "../page.ts";
import { loadUsers, type UsersData } from "./load-users.ts";
import { readQuery, writeQuery } from "./users-query.ts";
import { UsersView } from "./users-view.tsx";
import { titleOf } from "./users-words.ts";

export const entryUsersPage = definePage<UsersData>({
  id: "entryUsers",
  section: "catalogue",
  async load(asked) {
    const question = readQuery(asked.query, asked.now);
    // A form without script sends every field; the address keeps only what was chosen.
    const short = writeQuery(question);
    const page = asked.query.get(pageParameter[asked.language]);
    if (page !== null && page !== "1") short.set(pageParameter[asked.language], page);
    const id = asked.params["id"] ?? "";
    if (short.toString() !== asked.query.toString()) {
      return redirect(asked.href("entryUsers", { id }, short));
    }
    const data = await loadUsers(asked, question);
    // It was merged into another: the old address leads on, for good.
    if (data.peloton.entry.id !== id) {
      return redirect(asked.href("entryUsers", { id: data.peloton.entry.id }, short), 301);
    }
    return show(data);
  },
  View: ({ data }) => <UsersView data={data} />,
  head: ({ peloton, asked }, view) => ({
    title: titleOf(peloton, view),
    crumb: view.t("adoptionPeloton.crumb"),
    description: view.t("adoptionPeloton.description", { name: peloton.entry.name }),
    crumbs: [
      { label: view.t("catalogue.title"), href: view.href("catalogue") },
      { label: peloton.entry.name, href: view.href("entry", { id: peloton.entry.id }) },
    ],
    canonicalQuery: ["on", pageParameter[view.language]],
    noindex: asked.q !== "",
  }),
});
