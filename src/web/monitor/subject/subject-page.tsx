import { pageParameter } from "../../addresses.ts";
import { dayOf } from "../../moment.ts";
import { definePage, redirect, show } from "../../page.ts";
import { loadSubject, type SubjectData } from "./load-subject.ts";
import { readQuery, writeQuery } from "./subject-query.ts";
import { nameWith, SubjectView } from "./subject-view.tsx";

/** How municipalities answer on one subject. */
export const monitorSubjectPage = definePage<SubjectData>({
  id: "monitorSubject",
  section: "monitor",
  async load(asked) {
    const question = readQuery(asked.query, dayOf(asked.now));
    const { params, href } = asked;
    const short = writeQuery(question);
    const page = asked.query.get(pageParameter[asked.language]);
    if (page !== null && page !== "1") short.set(pageParameter[asked.language], page);
    if (short.toString() !== asked.query.toString()) {
      return redirect(href("monitorSubject", params, short));
    }
    const data = await loadSubject(asked, question);
    const [other] = data.others;
    // An agreement may ask by its versions alone.
    if (data.subject === null && question.version === null && other) {
      const version = other.version ?? "";
      return redirect(
        href("monitorSubject", { id: other.entry.id }, writeQuery({ ...question, version })),
      );
    }
    return show(data);
  },
  View: ({ data }) => <SubjectView data={data} />,
  head: (data, view) => {
    const { t, href } = view;
    const name = nameWith(data, view);
    return {
      title: t("monitor.subject.title", { name }),
      description: t("monitor.subject.description", { name }),
      crumb: name,
      crumbs: [{ label: t("monitor.crumb"), href: href("monitor") }],
      canonicalQuery: ["version", "on", pageParameter[view.language]],
    };
  },
});
