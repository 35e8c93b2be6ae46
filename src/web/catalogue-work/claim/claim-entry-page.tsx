import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { entryHead } from "../entry-head.ts";
import { ClaimEntryView } from "./claim-entry-view.tsx";
import { type ClaimEntryData, claimEntryActs, loadClaimEntry } from "./load-claim-entry.ts";

/** Asking for an entry as its owner. */
export const claimEntryPage = definePage<ClaimEntryData>({
  id: "claimEntry",
  section: "catalogue",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, claimEntryActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadClaimEntry(asked, tried);
    return show(data, data.state === "may-not" ? 403 : statusOf(tried));
  },
  View: ({ data }) => <ClaimEntryView data={data} />,
  head: (data, view) => entryHead(data, view, "claim"),
});
