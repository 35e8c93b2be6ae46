import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { titleAfter } from "../way-to-organisation.ts";
import { InvitationView, titleOf } from "./invitation-view.tsx";
import { type InvitationData, invitationActs, loadInvitation } from "./load-invitation.ts";

/** What an invitation offers, to who has its link; accepting it. */
export const invitationPage = definePage<InvitationData>({
  id: "invitation",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, invitationActs);
    if (tried && "kind" in tried) return tried;
    const data = await loadInvitation(asked, tried);
    return show(data, data.offer === null && !data.welcome ? 404 : statusOf(tried));
  },
  View: ({ data }) => <InvitationView data={data} />,
  head: (data, view) => ({
    title: titleAfter(data.tried, titleOf(data, view), view),
    noindex: true,
  }),
});
