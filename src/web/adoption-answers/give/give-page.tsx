import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { named } from "../words.ts";
import { giveActs } from "./give-acts.ts";
import { GiveView } from "./give-view.tsx";
import { type GiveData, loadGive, onlyFills } from "./load-give.ts";
import { titleOf } from "./title-of.ts";

/** Answering: for a municipality, or by a partnership for its members. */
export const giveAnswersPage = definePage<GiveData>({
  id: "giveAnswers",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = onlyFills(asked) ? null : await perform(asked, giveActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadGive(asked, tried);
    const { organisation, items, members } = data;
    const outside = items === null && members === null && organisation.ended === null;
    return show(data, outside ? 403 : statusOf(tried));
  },
  View: ({ data }) => <GiveView data={data} />,
  head: (data, view) => {
    const { organisation, one, members, tried } = data;
    const { t, href } = view;
    const { id, name } = organisation;
    const subject = one?.item ?? members?.one?.subject;
    const title = titleOf(data, view);
    const crumb = t("adoptionAnswers.give.crumb");
    return {
      title: tried ? `${t("shell.inputError")}: ${title}` : title,
      crumb: subject ? named(subject) : crumb,
      crumbs: [
        { label: t("network.directory.title"), href: href("organisations") },
        { label: name, href: href("organisation", { id }) },
        { label: t("adoptionAnswers.crumb"), href: href("answers", { id }) },
        ...(subject ? [{ label: crumb, href: href("giveAnswers", { id }) }] : []),
      ],
      noindex: true,
    };
  },
});
