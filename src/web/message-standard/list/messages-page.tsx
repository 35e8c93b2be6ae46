import { findInStandard } from "#standards/istandaarden/explanations/find-in-standard";
import { type Found, foundKinds } from "#standards/istandaarden/explanations/found";
import { addressOf, pageParameter } from "../../addresses.ts";
import { definePage, redirect, show } from "../../page.ts";
import { pageNumber } from "../../paging.ts";
import { choiceOf, levels, messageOf, pageOf, shorter, wordsOf } from "../standard-query.ts";
import { MessagesView } from "./messages-view.tsx";
import type { MessagesData, StandardSearch } from "./standard-search.ts";

const size = 40;

export const messagesPage = definePage<MessagesData>({
  id: "messages",
  load({ query, language }) {
    const short = shorter(query);
    if (short !== null)
      return redirect(addressOf("messages", language, {}, new URLSearchParams(short)));
    const asked: StandardSearch = {
      q: wordsOf(query),
      kind: choiceOf(query, "kind", foundKinds),
      level: choiceOf(query, "level", levels),
      message: messageOf(query),
    };
    if (Object.values(asked).every((one) => one === "")) return show({ asked, list: null });
    const page = pageNumber(query.get(pageParameter[language]));
    return show({ asked, list: pageOf(found(asked), page, size) });
  },
  View: ({ data }) => <MessagesView data={data} />,
  head: ({ list }, { t }) => ({
    title: t("messageStandard.title"),
    crumb: t("messageStandard.crumb"),
    description: t("messageStandard.description"),
    noindex: list !== null,
  }),
});

/** What belongs to no message in particular can be in any of them. */
const found = ({ q, kind, level, message }: StandardSearch): Found[] =>
  findInStandard(q).filter(
    (one) =>
      (kind === "" || one.kind === kind) &&
      (level === "" || String(one.level) === level) &&
      (message === "" || one.messages.length === 0 || one.messages.includes(message)),
  );
