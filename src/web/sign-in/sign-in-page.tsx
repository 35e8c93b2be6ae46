import { definePage, show } from "../page.ts";
import { loadSignIn, type SignInData } from "./load-sign-in.ts";
import { SignInView } from "./sign-in-view.tsx";

export const signInPage = definePage<SignInData>({
  id: "signIn",
  load: async (asked) => show(await loadSignIn(asked)),
  View: ({ data }) => <SignInView {...data} />,
  head: (_, { t }) => ({ title: t("signIn.title"), noindex: true }),
});
