import { getOutboxMessage, type OutboxMessage } from "#contract/mail";
import { definePage, show } from "../page.ts";
import { OutboxMessageView } from "./outbox-message-view.tsx";

export const outboxMessagePage = definePage<OutboxMessage>({
  id: "outboxMessage",
  section: "outbox",
  async load(asked) {
    const message = asked.params["id"] ?? "";
    return show(await asked.ask(getOutboxMessage, { params: { message } }));
  },
  View: ({ data }) => <OutboxMessageView message={data} />,
  head: ({ subject }, { t, href }) => ({
    title: subject || t("mail.outbox.noSubject"),
    crumbs: [{ label: t("mail.outbox.title"), href: href("outbox") }],
    noindex: true,
  }),
});
