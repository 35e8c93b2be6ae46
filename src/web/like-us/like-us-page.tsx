import { likenessFactors } from "#contract/adoption";
import { pageParameter } from "../addresses.ts";
import { definePage, show } from "../page.ts";
import { LikeUsView } from "./like-us-view.tsx";
import { type LikeUsData, loadLikeUs } from "./load-like-us.ts";

/** Municipalities like one of them, each with every reason, what they use, and whom to call. */
export const likeUsPage = definePage<LikeUsData>({
  id: "likeUs",
  section: "organisations",
  async load(asked) {
    return show(await loadLikeUs(asked));
  },
  View: ({ data }) => <LikeUsView data={data} />,
  head: ({ organisation: { id, name } }, { t, href, language }) => ({
    title: t("likeUs.title", { name }),
    description: t("likeUs.description", { name }),
    crumb: t("likeUs.crumb"),
    crumbs: [
      {
        label: t("network.directory.title"),
        href: href("organisations", {}, { kind: "municipality" }),
      },
      { label: name, href: href("organisation", { id }) },
    ],
    canonicalQuery: [...likenessFactors, pageParameter[language]],
  }),
});
