import type { Context } from "../../context.ts";
import { enqueueMail } from "../../mail/enqueue-mail.ts";
import type { PeopleDirectory } from "../people-directory.ts";

export type FactorChange = "set" | "removed" | "codes-renewed";

const closing = {
  nl: "Was u dit niet? Beëindig dan op uw accountpagina alle andere aanmeldingen, en meld het de beheerder van uw organisatie.",
  en: "Was this not you? End all other sessions on your account page, and tell the administrator of your organisation.",
};
const words = {
  set: {
    nl: {
      subject: "Uw tweede factor is ingesteld",
      text: "Voor uw account bij Waaier is een tweede factor ingesteld: een code uit een app.",
    },
    en: {
      subject: "Your second factor was set",
      text: "A second factor was set for your account at Waaier: a code from an app.",
    },
  },
  removed: {
    nl: {
      subject: "Uw tweede factor is weggehaald",
      text: "Uw account bij Waaier heeft geen tweede factor meer. Rechten die er een vragen, tellen nu niet.",
    },
    en: {
      subject: "Your second factor was removed",
      text: "Your account at Waaier has no second factor any more. Rights that need one do not count now.",
    },
  },
  "codes-renewed": {
    nl: {
      subject: "Uw herstelcodes zijn vernieuwd",
      text: "Voor uw account bij Waaier zijn nieuwe herstelcodes gemaakt. De oude werken niet meer.",
    },
    en: {
      subject: "Your recovery codes were renewed",
      text: "New recovery codes were made for your account at Waaier. The old ones do not work any more.",
    },
  },
} as const satisfies Record<FactorChange, object>;

const account = { nl: "/nl/mijn-account", en: "/en/my-account" };

/**
 * Tells a person that the second factor changed, whatever mail this person likes: whoever did it with somebody else's
 * session is seen (OWASP ASVS 5.0 §6.3.7). Nobody is told who has no mail address.
 */
export async function tellFactorChanged(
  ctx: Context,
  directory: Pick<PeopleDirectory, "addressOf">,
  { person, change }: { person: number; change: FactorChange },
): Promise<void> {
  const known = await directory.addressOf(ctx, person);
  if (!known) return;
  const { language } = known;
  const { subject, text } = words[change][language];
  await enqueueMail(ctx, {
    to: { person },
    kind: `platform/second-factor-${change}`,
    language,
    subject,
    paragraphs: [text, closing[language]],
    path: account[language],
    always: true,
  });
}
