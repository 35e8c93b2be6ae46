import { statusOf } from "../../acts.ts";
import { definePage, show } from "../../page.ts";
import { crumbsOf, titleAfter } from "../way-to-organisation.ts";
import { changeKeys } from "./key-acts.ts";
import { KeysView } from "./keys-view.tsx";
import { type KeysData, loadKeys } from "./load-keys.ts";

/** The keys with which programs of an organisation use the API. */
export const apiKeysPage = definePage<KeysData>({
  id: "apiKeys",
  section: "organisations",
  methods: ["GET", "POST"],
  async load(asked) {
    const outcome = await changeKeys(asked);
    if ("kind" in outcome) return outcome;
    const data = await loadKeys(asked, outcome);
    return show(data, data.mayMake === "no" ? 403 : statusOf(outcome.tried));
  },
  View: ({ data }) => <KeysView data={data} />,
  head: ({ organisation, tried }, view) => ({
    title: titleAfter(tried, view.t("people.keys.title", { name: organisation.name }), view),
    crumbs: crumbsOf(organisation, view),
    noindex: true,
  }),
});
