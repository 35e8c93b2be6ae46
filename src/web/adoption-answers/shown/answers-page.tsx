import { definePage, show } from "../../page.ts";
import { AnswersView } from "./answers-view.tsx";
import { type AnswersData, loadAnswers } from "./load-answers.ts";

/** What a municipality answers on everything that asks for it, with silence where it is silent. */
export const answersPage = definePage<AnswersData>({
  id: "answers",
  section: "organisations",
  async load(asked) {
    return show(await loadAnswers(asked));
  },
  View: ({ data }) => <AnswersView data={data} />,
  head: ({ organisation: { id, name } }, { t, href }) => ({
    title: t("adoptionAnswers.title", { name }),
    description: t("adoptionAnswers.lead", { name }),
    crumb: t("adoptionAnswers.crumb"),
    crumbs: [
      { label: t("network.directory.title"), href: href("organisations") },
      { label: name, href: href("organisation", { id }) },
    ],
    canonicalQuery: ["on"],
  }),
});
