import { removeSecondFactor } from "#contract/sign-in";
import { perform, statusOf, textOf } from "../acts.ts";
import { ownPage } from "../own-page.ts";
import { type Asked, definePage, redirect, show } from "../page.ts";
import { begin, confirm, renew, type SetUp, setUpNow } from "./set-up.ts";
import { type SetUpData, SetUpView } from "./set-up-view.tsx";
import { told } from "./told.ts";

export const secondFactorSetupPage = definePage<SetUpData>({
  id: "secondFactorSetup",
  section: "account",
  methods: ["GET", "POST"],
  async load(asked) {
    const { me, href, path, query } = asked;
    if (!me) return redirect(href("signIn", {}, { to: path }), 303);
    const setUp = await changed(asked);
    if ("kind" in setUp) return setUp;
    const to = ownPage(told(query, "to"), href("account"));
    const removed = query.get("done") === "remove" && asked.method === "GET";
    return show({ setUp, to, removed }, statusOf("tried" in setUp ? setUp.tried : null));
  },
  View: ({ data }) => <SetUpView {...data} />,
  head: ({ setUp }, { t, href }) => {
    const title = t(setUp.state === "set" ? "signIn.setUp.titleSet" : "signIn.setUp.title");
    const stopped = "tried" in setUp && setUp.tried !== null;
    return {
      title: stopped ? `${t("shell.inputError")}: ${title}` : title,
      crumbs: [{ label: t("account.title"), href: href("account") }],
      noindex: true,
    };
  },
});

/** What a key or codes are shown with is the answer to the form itself: they are told once, and stand in no address. */
async function changed(asked: Asked): Promise<SetUp | ReturnType<typeof redirect>> {
  const { ask, t } = asked;
  const form = asked.form ?? new URLSearchParams();
  const act = asked.method === "POST" ? textOf(form, "act") : null;
  if (act === "begin") return begin(ask, form);
  if (act === "confirm") return confirm(ask, form, t);
  if (act === "renew") return renew(ask, form);
  const tried = await perform(asked, {
    remove: () => ask(removeSecondFactor).then(() => undefined),
  });
  if (tried && "kind" in tried) return tried;
  return setUpNow(ask, tried);
}
