import { Problem } from "#contract/pages";
import { listSignInProviders, practiceSignInFaults } from "#contract/sign-in";
import { definePage, show } from "../page.ts";
import { allPages } from "../paging.ts";
import { type PracticeSignInData, PracticeSignInView } from "./practice-sign-in-view.tsx";
import { told } from "./told.ts";

/** The page of the practice identity provider. Where that is not, the page is not there either. */
export const practiceSignInPage = definePage<PracticeSignInData>({
  id: "practiceSignIn",
  section: "signIn",
  async load({ ask, params, query }) {
    const providers = await allPages(ask, listSignInProviders, {});
    if (!providers.some(({ kind }) => kind === "practice")) throw noPractice();
    const fault = told(query, "fault");
    return show({
      uid: params["uid"] ?? "",
      fault: practiceSignInFaults.find((known) => known === fault) ?? null,
    });
  },
  View: ({ data }) => <PracticeSignInView {...data} />,
  head: ({ fault }, { t, href }) => ({
    title: fault ? `${t("shell.inputError")}: ${t("signIn.play.title")}` : t("signIn.play.title"),
    crumbs: [{ label: t("signIn.title"), href: href("signIn") }],
    noindex: true,
  }),
});

const noPractice = () =>
  new Problem({
    type: "/problems/web/no-practice",
    title: "Not found",
    status: 404,
    detail: "This server has no practice sign-in.",
  });
