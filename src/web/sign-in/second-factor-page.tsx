import { secondFactorFaults } from "#contract/sign-in";
import { ownPage } from "../own-page.ts";
import { definePage, redirect, show } from "../page.ts";
import { type SecondFactorData, SecondFactorView } from "./second-factor-view.tsx";
import { told } from "./told.ts";

export const secondFactorPage = definePage<SecondFactorData>({
  id: "secondFactor",
  section: "account",
  load({ me, query, href, path }) {
    if (!me) return redirect(href("signIn", {}, { to: path }), 303);
    const fault = told(query, "fault");
    const minutes = Number(told(query, "minutes"));
    return show({
      to: ownPage(told(query, "to"), href("account")),
      enrolled: me.secondFactor.enrolled && fault !== "not-set",
      fault: secondFactorFaults.find((known) => known === fault) ?? null,
      minutes: Number.isInteger(minutes) && minutes > 0 ? minutes : null,
    });
  },
  View: ({ data }) => <SecondFactorView {...data} />,
  head: ({ fault }, { t, href }) => {
    const title = t("signIn.factor.title");
    return {
      title: fault ? `${t("shell.inputError")}: ${title}` : title,
      crumbs: [{ label: t("account.title"), href: href("account") }],
      noindex: true,
    };
  },
});
