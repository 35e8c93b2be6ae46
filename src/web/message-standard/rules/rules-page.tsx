import { addressOf, pageParameter } from "../../addresses.ts";
import { definePage, redirect, show } from "../../page.ts";
import { pageNumber } from "../../paging.ts";
import { pageOf, shorter } from "../standard-query.ts";
import { isFiltered, readRulesQuery, rulesFor } from "./rules-query.ts";
import { type RulesData, RulesView } from "./rules-view.tsx";

const size = 50;

export const messageRulesPage = definePage<RulesData>({
  id: "messageRules",
  section: "messages",
  load({ query, language }) {
    const short = shorter(query);
    if (short !== null) {
      return redirect(addressOf("messageRules", language, {}, new URLSearchParams(short)));
    }
    const asked = readRulesQuery(query);
    const page = pageNumber(query.get(pageParameter[language]));
    return show({ asked, list: pageOf(rulesFor(asked), page, size) });
  },
  View: ({ data }) => <RulesView {...data} />,
  head: ({ asked }, { t, href, language }) => ({
    title: t("messageStandard.rules.title"),
    description: t("messageStandard.rules.description"),
    crumbs: [{ label: t("messageStandard.crumb"), href: href("messages") }],
    canonicalQuery: [pageParameter[language]],
    noindex: isFiltered(asked) || asked.sort !== "kind",
  }),
});
