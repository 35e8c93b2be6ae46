import { definePage, show } from "../../page.ts";
import { ListsView } from "./lists-view.tsx";

export const codeListsPage = definePage<null>({
  id: "codeLists",
  section: "messages",
  load: () => show(null),
  View: () => <ListsView />,
  head: (_, { t, href }) => ({
    title: t("messageStandard.lists.title"),
    description: t("messageStandard.lists.description"),
    crumbs: [{ label: t("messageStandard.crumb"), href: href("messages") }],
  }),
});
