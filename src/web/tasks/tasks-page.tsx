import { listMyTasks, type Task } from "#contract/overview";
import { pageParameter } from "../addresses.ts";
import { definePage, redirect, show } from "../page.ts";
import { type ListPage, listPage, pageNumber } from "../paging.ts";
import { TasksView } from "./tasks-view.tsx";

const size = 50;

export const tasksPage = definePage<ListPage<Task>>({
  id: "tasks",
  section: "account",
  async load({ me, ask, href, path, query, language }) {
    if (!me) return redirect(href("signIn", {}, { to: path }), 303);
    const page = pageNumber(query.get(pageParameter[language]));
    return show(await listPage(ask, listMyTasks, {}, { page, size }));
  },
  View: ({ data }) => <TasksView list={data} />,
  head: (_, { t, href }) => ({
    title: t("tasks.title"),
    crumbs: [{ label: t("account.title"), href: href("account") }],
    noindex: true,
  }),
});
