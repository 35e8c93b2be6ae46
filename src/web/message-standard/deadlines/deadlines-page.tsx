import { definePage, redirect, show } from "../../page.ts";
import { readDeadlinesQuery, writeDeadlinesQuery } from "./deadlines-query.ts";
import { DeadlinesView } from "./deadlines-view.tsx";
import { type DeadlinesData, reckon } from "./reckon.ts";

export const messageDeadlinesPage = definePage<DeadlinesData>({
  id: "messageDeadlines",
  section: "messages",
  load({ query, href }) {
    const asked = readDeadlinesQuery(query);
    // A form sends every field; the address keeps only what is not as usual.
    const short = Object.values(writeDeadlinesQuery(asked)).filter((one) => one !== "");
    if ([...query].length > short.length && asked.on !== "") {
      return redirect(href("messageDeadlines", {}, writeDeadlinesQuery(asked)));
    }
    const data = reckon(asked);
    const isWrong = data.faults.message !== null || data.faults.on !== null;
    return show(data, isWrong ? 400 : 200);
  },
  View: ({ data }) => <DeadlinesView data={data} />,
  head: ({ asked, faults }, { t, href }) => {
    const isWrong = faults.message !== null || faults.on !== null;
    const title = t("messageStandard.deadlines.title");
    return {
      title: isWrong ? `${t("shell.inputError")}: ${title}` : title,
      crumb: t("messageStandard.deadlines.crumb"),
      crumbs: [{ label: t("messageStandard.crumb"), href: href("messages") }],
      description: t("messageStandard.deadlines.description"),
      noindex: asked.on !== "",
    };
  },
});
