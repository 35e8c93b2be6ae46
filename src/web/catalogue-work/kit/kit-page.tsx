import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { entryHead } from "../entry-head.ts";
import { KitView } from "./kit-view.tsx";
import { type KitData, kitActs, loadKit, onlyRearranges } from "./load-kit.ts";

/** How an organisation went about it, step by step, for who wants to do it too. */
export const editKitPage = definePage<KitData>({
  id: "editKit",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = onlyRearranges(asked) ? null : await perform(asked, kitActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadKit(asked, tried);
    const refused = data.place.organisation !== null && data.form === null;
    return show(data, refused ? 403 : statusOf(tried));
  },
  View: ({ data }) => <KitView data={data} />,
  head: (data, view) => entryHead(data, view, "kit"),
});
