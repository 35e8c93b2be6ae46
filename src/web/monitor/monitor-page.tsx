import { pageParameter } from "../addresses.ts";
import { dayOf } from "../moment.ts";
import { definePage, redirect, show } from "../page.ts";
import { loadMonitor, type MonitorData } from "./load-monitor.ts";
import { readQuery, writeQuery } from "./monitor-query.ts";
import { MonitorView } from "./monitor-view.tsx";

/** How all municipalities answer on all that asks for it. */
export const monitorPage = definePage<MonitorData>({
  id: "monitor",
  async load(asked) {
    const question = readQuery(asked.query, dayOf(asked.now));
    // A form without script sends every field; the address keeps only what was chosen.
    const short = writeQuery(question);
    const page = asked.query.get(pageParameter[asked.language]);
    if (page !== null && page !== "1") short.set(pageParameter[asked.language], page);
    if (short.toString() !== asked.query.toString()) {
      return redirect(asked.href("monitor", {}, short));
    }
    return show(await loadMonitor(asked, question));
  },
  View: ({ data }) => <MonitorView data={data} />,
  head: (_, { t }) => ({
    title: t("monitor.title"),
    description: t("monitor.description"),
    crumb: t("monitor.crumb"),
    canonicalQuery: ["view", "rule", "level", "theme", "on"],
  }),
});
