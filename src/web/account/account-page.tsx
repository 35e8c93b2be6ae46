import { statusOf } from "../acts.ts";
import { account } from "../i18n/nl/account.ts";
import { definePage, show } from "../page.ts";
import { AccountView } from "./account-view.tsx";
import { type AccountData, loadAccount } from "./load-account.ts";

interface Data extends AccountData {
  readonly done: keyof typeof account.done | null;
}

export const accountPage = definePage<Data>({
  id: "account",
  methods: ["GET", "POST"],
  async load(asked) {
    const loaded = await loadAccount(asked);
    if ("kind" in loaded) return loaded;
    const done = asked.method === "GET" ? asked.query.get("done") : null;
    return show({ ...loaded, done: isDone(done) ? done : null }, statusOf(loaded.tried));
  },
  View: ({ data }) => <AccountView {...data} />,
  head: ({ tried }, { t }) => ({
    title: tried ? `${t("shell.inputError")}: ${t("account.title")}` : t("account.title"),
    noindex: true,
  }),
});

const isDone = (word: string | null): word is keyof typeof account.done =>
  word !== null && Object.hasOwn(account.done, word);
