import type { z } from "zod";
import {
  changeMe,
  leaveOrganisation,
  type MailPreference,
  type Me,
  withdrawClaim,
} from "#contract/people";
import {
  endOtherSessions,
  endSession,
  listMySessions,
  switchOrganisation,
} from "#contract/sign-in";
import { type Act, type Faults, perform, type Tried, textOf, wrong } from "../acts.ts";
import type { Translate } from "../i18n/texts.ts";
import { ownPage } from "../own-page.ts";
import { type Asked, redirect } from "../page.ts";
import { allPages } from "../paging.ts";

export type Session = z.infer<typeof listMySessions.reply>["items"][number];

export interface AccountData {
  readonly me: Me;
  readonly sessions: readonly Session[];
  readonly tried: Tried | null;
}

const preferences: readonly MailPreference[] = ["at-once", "weekly", "none"];
const languages = ["nl", "en"] as const;
// As long as the API takes.
const longestName = 120;

const acts: Readonly<Record<string, Act>> = {
  /** Also of the menu in the bar: back to the page where it was asked. */
  async switch(form, { ask, href }) {
    const organisation = textOf(form, "organisation");
    await ask(switchOrganisation, { body: { organisation: organisation || null } });
    return redirect(ownPage(form.get("to"), href("account")), 303);
  },
  async save(form, { ask, t }) {
    const read = readMe(form, t);
    if ("faults" in read) return wrong(read.faults);
    await ask(changeMe, { body: read });
    return undefined;
  },
  async "end-session"(form, { ask }) {
    await ask(endSession, { params: { id: textOf(form, "of") } });
  },
  async "end-others"(_, { ask }) {
    await ask(endOtherSessions);
  },
  async leave(form, { ask, t }) {
    const warned = form.has("warned");
    const withoutSuccessor = form.get("withoutSuccessor") === "yes";
    if (warned && !withoutSuccessor) {
      return wrong({ withoutSuccessor: t("account.organisations.lastNone") });
    }
    await ask(leaveOrganisation, {
      params: { id: textOf(form, "of") },
      body: { withoutSuccessor },
    });
    return undefined;
  },
  async withdraw(form, { ask }) {
    await ask(withdrawClaim, { params: { claim: textOf(form, "of") } });
  },
};

export async function loadAccount(
  asked: Asked,
): Promise<AccountData | ReturnType<typeof redirect>> {
  const { me, ask, href, path } = asked;
  if (!me) return redirect(href("signIn", {}, { to: path }), 303);
  const tried = await perform(asked, acts);
  if (tried && "kind" in tried) return tried;
  return { me, sessions: await allPages(ask, listMySessions, {}), tried };
}

type Change = z.infer<typeof changeMe.body>;

function readMe(form: URLSearchParams, t: Translate): Change | { faults: Faults } {
  const name = textOf(form, "name");
  const language = languages.find((known) => known === form.get("language"));
  const mailPreference = preferences.find((known) => known === form.get("mailPreference"));
  const faults: Record<string, string> = {};
  if (name === "") faults["name"] = t("account.save.nameNone");
  else if (name.length > longestName) faults["name"] = t("account.save.nameLong");
  if (!language) faults["language"] = t("account.save.wrong");
  if (!mailPreference) faults["mailPreference"] = t("account.save.wrong");
  if (!language || !mailPreference || Object.keys(faults).length > 0) return { faults };
  return { name, language, mailPreference };
}
