import { listOutboxMessages, type OutboxItem } from "#contract/mail";
import { pageParameter } from "../addresses.ts";
import { definePage, show } from "../page.ts";
import { type ListPage, listPage, pageNumber } from "../paging.ts";
import { OutboxView } from "./outbox-view.tsx";

const size = 50;

/**
 * Everybody's mail, for who practises on one machine: there is no mail server, and a mail must be read to go on. On any
 * other server the API has no such list, and the page is not there.
 */
export const outboxPage = definePage<ListPage<OutboxItem>>({
  id: "outbox",
  async load({ ask, query, language }) {
    const page = pageNumber(query.get(pageParameter[language]));
    return show(await listPage(ask, listOutboxMessages, {}, { page, size }));
  },
  View: ({ data }) => <OutboxView list={data} />,
  head: (_, { t }) => ({ title: t("mail.outbox.title"), noindex: true }),
});
