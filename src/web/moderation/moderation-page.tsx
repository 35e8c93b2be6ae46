import { perform, statusOf } from "../acts.ts";
import { definePage, show } from "../page.ts";
import { loadModeration, type ModerationData } from "./load-moderation.ts";
import { moderationActs } from "./moderation-acts.ts";
import { ModerationView } from "./moderation-view.tsx";

/** What waits for moderators in the whole network. */
export const moderationPage = definePage<ModerationData>({
  id: "moderation",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, moderationActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadModeration(asked, tried);
    return show(data, data.shown === null ? 403 : statusOf(tried));
  },
  View: ({ data }) => <ModerationView data={data} />,
  head: ({ tried, shown }, { t, href }) => {
    const title = t("moderation.title");
    if (!shown) return { title, noindex: true };
    const crumb = t(`moderation.tabs.${shown.tab}`);
    const whole = `${crumb}: ${title}`;
    return {
      title: tried ? `${t("shell.inputError")}: ${whole}` : whole,
      crumb,
      crumbs: [{ label: title, href: href("moderation") }],
      noindex: true,
    };
  },
});
