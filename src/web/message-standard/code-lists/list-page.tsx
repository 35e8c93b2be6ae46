import { codeListNamed, namesOf } from "#standards/istandaarden/explanations/code-lists";
import type { CodeList } from "#standards/istandaarden/notation";
import { addressOf } from "../../addresses.ts";
import { definePage, redirect, show } from "../../page.ts";
import { usePage } from "../../view.tsx";
import { NotKnown } from "../not-known.tsx";
import { shorter, wordsOf } from "../standard-query.ts";
import { knownAs } from "./list-elements.ts";
import { ListView } from "./list-view.tsx";

type ListData = { readonly asked: string } | { readonly list: CodeList; readonly q: string };

export const codeListPage = definePage<ListData>({
  id: "codeList",
  section: "messages",
  load({ params, query, language }) {
    const asked = params["name"] ?? "";
    const list = codeListNamed(asked);
    if (!list) return show({ asked }, 404);
    // A list with two names stands at the first of them.
    const [name = asked] = namesOf(list);
    const short = shorter(query);
    if (name !== asked || short !== null) {
      const kept = new URLSearchParams(short ?? query);
      return redirect(addressOf("codeList", language, { name }, kept), name === asked ? 302 : 301);
    }
    return show({ list, q: wordsOf(query) });
  },
  View: ({ data }) => ("asked" in data ? <Unknown asked={data.asked} /> : <ListView {...data} />),
  head: (data, { t, href }) => {
    const crumbs = [
      { label: t("messageStandard.crumb"), href: href("messages") },
      { label: t("messageStandard.lists.title"), href: href("codeLists") },
    ];
    if ("asked" in data) {
      return { title: t("messageStandard.list.notKnown", { name: data.asked }), crumbs };
    }
    const [name = ""] = namesOf(data.list);
    const known = knownAs(data.list);
    const title = t("messageStandard.list.title", { name });
    return {
      title: known === "" ? title : `${title}: ${known}`,
      crumb: name,
      crumbs,
      description: t("messageStandard.list.description", { name }),
      noindex: data.q !== "",
    };
  },
});

function Unknown({ asked }: { asked: string }) {
  const { t } = usePage();
  return (
    <NotKnown
      asked={asked}
      title={t("messageStandard.list.notKnown", { name: asked })}
      text={t("messageStandard.list.notKnownText")}
      to="codeLists"
    />
  );
}
