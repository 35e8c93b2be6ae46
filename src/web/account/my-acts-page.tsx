import { listMyActs } from "#contract/audit";
import { pageParameter } from "../addresses.ts";
import { definePage, redirect, show } from "../page.ts";
import { listPage, pageNumber } from "../paging.ts";
import { type MyActsData, MyActsView } from "./my-acts-view.tsx";

const size = 50;

export const myActsPage = definePage<MyActsData>({
  id: "myActs",
  section: "account",
  async load({ me, ask, href, path, query, language }) {
    if (!me) return redirect(href("signIn", {}, { to: path }), 303);
    const page = pageNumber(query.get(pageParameter[language]));
    return show({ list: await listPage(ask, listMyActs, {}, { page, size }) });
  },
  View: ({ data }) => <MyActsView {...data} />,
  head: (_, { t, href }) => ({
    title: t("account.myActs.title"),
    crumbs: [{ label: t("account.title"), href: href("account") }],
    noindex: true,
  }),
});
