import type { z } from "zod";
import { getRegistration } from "#contract/network";
import type { Tried } from "../../acts.ts";
import type { Asked, Crumb, PageView } from "../../page.ts";
import { type May, permissionsAt } from "../../permissions.ts";

export type Registration = z.infer<typeof getRegistration.reply>;

export interface RegistrationData {
  /** Null for who may not read it. */
  readonly registration: Registration | null;
  readonly may: { readonly change: May; readonly end: May };
  readonly tried: Tried | null;
}

/** Reading it is noted in the audit trail, so it is asked only for who may. */
export async function loadRegistration(
  { ask, params }: Asked,
  tried: Tried | null,
): Promise<RegistrationData> {
  const may = await permissionsAt(ask);
  const registration =
    may("getRegistration") === "no"
      ? null
      : await ask(getRegistration, { params: { id: params["id"] ?? "" } });
  const acts = { change: may("changeRegistration"), end: may("endRegistration") };
  return { registration, may: acts, tried };
}

/** The way from Start to a page about registering. */
export const crumbsOf = ({ t, href }: PageView): readonly Crumb[] => [
  { label: t("moderation.title"), href: href("moderation", {}, { tab: "organisations" }) },
];

/** The title of a page with a form: what a screen reader says first after sending. */
export const titleAfter = (tried: Tried | null, title: string, { t }: PageView): string =>
  tried === null ? title : `${t("shell.inputError")}: ${title}`;
