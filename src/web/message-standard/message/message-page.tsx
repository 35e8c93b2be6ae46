import { allRows } from "#standards/istandaarden/explanations/applies-to";
import { messages } from "#standards/istandaarden/release-3-2/messages";
import { definePage, redirect, show } from "../../page.ts";
import { usePage } from "../../view.tsx";
import { NotKnown } from "../not-known.tsx";
import { purposeOf } from "../standard-words.ts";
import { type MessageData, MessageView } from "./message-view.tsx";

export const messagePage = definePage<MessageData | { readonly asked: string }>({
  id: "message",
  section: "messages",
  load({ params, href }) {
    const asked = params["name"] ?? "";
    const name = asked.trim().toUpperCase();
    const message = messages.get(name);
    if (!message) return show({ asked }, 404);
    if (name !== asked) return redirect(href("message", { name }), 301);
    return show({ message, rows: allRows().get(name) ?? [] });
  },
  View: ({ data }) =>
    "asked" in data ? <Unknown asked={data.asked} /> : <MessageView {...data} />,
  head: (data, view) => {
    const { t, href } = view;
    const crumbs = [{ label: t("messageStandard.crumb"), href: href("messages") }];
    if ("asked" in data) {
      return { title: t("messageStandard.message.notKnown", { name: data.asked }), crumbs };
    }
    const { name, family } = data.message;
    return {
      title: t("messageStandard.message.title", { name, purpose: purposeOf(view, data.message) }),
      crumb: name,
      crumbs,
      description: t("messageStandard.message.description", { name, family: family.name }),
    };
  },
});

function Unknown({ asked }: { asked: string }) {
  const { t } = usePage();
  return (
    <NotKnown
      asked={asked}
      title={t("messageStandard.message.notKnown", { name: asked })}
      text={t("messageStandard.message.notKnownText")}
      to="messages"
    />
  );
}
