import type { Right } from "#contract/access";
import { links } from "./links.ts";
import { type MailWords, oneLine, shortened } from "./mail-words.ts";
import { rightWords } from "./right-words.ts";

interface Given {
  /** Name of who invites; null from the command line. */
  readonly by: string | null;
  /** Name of the organisation; null for the whole network. */
  readonly place: string | null;
  readonly rights: readonly Right[];
  readonly token: string;
  readonly daysOpen: number;
}

/** The mail that invites somebody. */
export function invitationMail(language: "nl" | "en", given: Given): MailWords {
  const { place, token, daysOpen } = given;
  const by = given.by === null ? null : oneLine(given.by);
  const as = rightWords(given.rights, language);
  if (language === "en") {
    return {
      subject: shortened(
        place === null ? "Invitation to Waaier" : `Invitation to Waaier for ${place}`,
      ),
      paragraphs: [
        `${by ?? "The manager of Waaier"} invites you to work in Waaier as ${as}${place === null ? "" : ` of ${place}`}.`,
        `Open the link and sign in with this mail address. The link works once, for ${daysOpen} days.`,
        "Did you not expect this? Then you need to do nothing.",
      ],
      path: links.invitation.en(token),
    };
  }
  return {
    subject: shortened(
      place === null ? "Uitnodiging voor Waaier" : `Uitnodiging voor Waaier namens ${place}`,
    ),
    paragraphs: [
      `${by ?? "De beheerder van Waaier"} nodigt u uit om in Waaier te werken als ${as}${place === null ? "" : ` van ${place}`}.`,
      `Open de link en meld u aan met dit mailadres. De link werkt één keer, ${daysOpen} dagen lang.`,
      "Verwachtte u dit niet? Dan hoeft u niets te doen.",
    ],
    path: links.invitation.nl(token),
  };
}
