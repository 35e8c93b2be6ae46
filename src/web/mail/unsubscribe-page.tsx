import { unsubscribe } from "#contract/mail";
import { perform, statusOf } from "../acts.ts";
import { definePage, redirect, show } from "../page.ts";
import { type UnsubscribeData, UnsubscribeView } from "./unsubscribe-view.tsx";

// As long as the API takes one.
const tokenLengths = { shortest: 20, longest: 200 } as const;

/** Asks first: programs that look into mail open every link, and nobody wants that to stop his mail. */
export const unsubscribePage = definePage<UnsubscribeData>({
  id: "unsubscribe",
  methods: ["GET", "POST"],
  async load(asked) {
    const { query, href, ask } = asked;
    if (query.get("done") === "unsubscribe") return show({ state: "done", tried: null });
    const token = query.get("token") ?? "";
    if (token.length < tokenLengths.shortest || token.length > tokenLengths.longest) {
      return show({ state: "unknown", tried: null }, 404);
    }
    const tried = await perform(asked, {
      async unsubscribe() {
        await ask(unsubscribe, { body: { token } });
        // The link is not needed any more, and stays in no history.
        return redirect(href("unsubscribe", {}, { done: "unsubscribe" }), 303);
      },
    });
    if (tried && "kind" in tried) return tried;
    if (tried?.refused?.status === 404) return show({ state: "unknown", tried: null }, 404);
    return show({ state: "asks", tried }, statusOf(tried));
  },
  View: ({ data }) => <UnsubscribeView {...data} />,
  head: ({ state }, { t }) => ({
    title: t(state === "asks" ? "mail.unsubscribe.title" : `mail.unsubscribe.${state}`),
    noindex: true,
  }),
});
