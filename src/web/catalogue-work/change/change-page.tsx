import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { entryHead } from "../entry-head.ts";
import { changeActs } from "./change-acts.ts";
import { ChangeView } from "./change-view.tsx";
import { type ChangeData, loadChange } from "./load-change.ts";

/** Correcting an entry: at once for who owns it, as a proposal for everybody else. */
export const changeEntryPage = definePage<ChangeData>({
  id: "changeEntryForm",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, changeActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadChange(asked, tried);
    const refused = data.place.organisation !== null && data.form === null;
    return show(data, refused ? 403 : statusOf(tried));
  },
  View: ({ data }) => <ChangeView data={data} />,
  head: (data, view) => entryHead(data, view, "change"),
});
