import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { titleAfter } from "../way-to-organisation.ts";
import { ClaimAnswerView, titleOf } from "./claim-answer-view.tsx";
import { type ClaimAnswerData, claimAnswerActs, loadClaimAnswer } from "./load-claim-answer.ts";

/** The question to whoever opens the registered mailbox: does this person work for you? */
export const claimAnswerPage = definePage<ClaimAnswerData>({
  id: "claimAnswer",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, claimAnswerActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadClaimAnswer(asked, tried);
    const nothing = data.question === null && data.answered === null;
    return show(data, nothing ? 404 : statusOf(tried));
  },
  View: ({ data }) => <ClaimAnswerView data={data} />,
  head: (data, view) => ({
    title: titleAfter(data.tried, titleOf(data, view), view),
    noindex: true,
  }),
});
