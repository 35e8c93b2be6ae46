import { perform, statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { crumbsOf, titleAfter } from "../way-to-organisation.ts";
import { ContactView } from "./contact-view.tsx";
import { type ContactData, contactActs, loadContact } from "./load-contact.ts";

/** Whom to call or write at an organisation: a role, not a person. */
export const organisationContactPage = definePage<ContactData>({
  id: "organisationContact",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const tried = await perform(asked, contactActs);
    if (tried && "kind" in tried) return tried;
    return show(await loadContact(asked, tried), statusOf(tried));
  },
  View: ({ data }) => <ContactView data={data} />,
  head: ({ organisation, tried }, view) => ({
    title: titleAfter(tried, view.t("people.contact.title", { name: organisation.name }), view),
    crumbs: crumbsOf(organisation, view),
    noindex: true,
  }),
});
