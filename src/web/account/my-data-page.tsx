import { eraseMe, getMyData } from "#contract/people";
import { perform, statusOf, type Tried, wrong } from "../acts.ts";
import { definePage, redirect, show } from "../page.ts";
import type { MyData } from "./my-data.ts";
import { Erased, MyDataView } from "./my-data-view.tsx";

interface Kept {
  readonly data: MyData;
  readonly tried: Tried | null;
}

/** Null after an erasure: then there is nothing to show, and nobody to show it to. */
export const myDataPage = definePage<Kept | null>({
  id: "myData",
  section: "account",
  methods: ["GET", "POST"],
  async load(asked) {
    const { me, ask, href, path, query, t } = asked;
    if (!me && query.get("done") === "erased") return show(null);
    if (!me) return redirect(href("signIn", {}, { to: path }), 303);
    const tried = await perform(asked, {
      async erase(form) {
        if (form.get("sure") !== "yes") return wrong({ sure: t("account.myData.erase.sureNone") });
        await ask(eraseMe, { body: { sure: true } });
        // Not shown with this answer: its header was drawn for a person who is gone.
        return redirect(href("myData", {}, { done: "erased" }), 303);
      },
    });
    if (tried && "kind" in tried) return tried;
    return show({ data: await ask(getMyData), tried }, statusOf(tried));
  },
  View: ({ data }) => (data ? <MyDataView {...data} /> : <Erased />),
  head: (data, { t, href }) => {
    if (!data) return { title: t("account.myData.erased.title"), noindex: true };
    const title = t("account.myData.title");
    return {
      title: data.tried ? `${t("shell.inputError")}: ${title}` : title,
      crumbs: [{ label: t("account.title"), href: href("account") }],
      noindex: true,
    };
  },
});
