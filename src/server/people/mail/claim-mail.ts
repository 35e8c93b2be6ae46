import type { OrganisationRight } from "#contract/access";
import { links } from "./links.ts";
import { type MailWords, oneLine, plainText, quoted, shortened } from "./mail-words.ts";
import { rightWords } from "./right-words.ts";

/** The mail to the registered address: whoever opens that mailbox knows nothing of Waaier. Dutch, as the organisation is. */
export function claimMail(given: {
  readonly name: string;
  readonly email: string | null;
  readonly place: string;
  readonly right: OrganisationRight;
  readonly explanation: string;
  readonly token: string;
  readonly daysOpen: number;
}): MailWords {
  const { name, email, place, right, explanation, token, daysOpen } = given;
  const who = email === null ? oneLine(name) : `${oneLine(name)} (${email})`;
  return {
    subject: shortened(`Mag deze persoon namens ${place} werken in Waaier?`),
    paragraphs: [
      `${who} vraagt om in Waaier voor ${place} te werken als ${rightWords([right], "nl")}.`,
      `Toelichting van deze persoon: ${quoted(explanation)}`,
      "Waaier is het platform waarop gemeenten en hun partners samenwerken. Kent u deze persoon niet, vraag het dan na binnen uw organisatie of stuur deze mail door naar de gemeentesecretaris.",
      `Open de link om ja of nee te zeggen. Dat kan ${daysOpen} dagen lang. Doet u niets, dan krijgt deze persoon geen toegang.`,
    ],
    path: links.claim.nl(token),
  };
}

/** The mail with the answer, to who asked. */
export function claimAnswerMail(
  language: "nl" | "en",
  given: {
    readonly place: string;
    readonly organisation: string;
    readonly agreed: boolean;
    readonly reason: string | null;
    readonly right: OrganisationRight;
  },
): MailWords {
  const { place, organisation, agreed, reason } = given;
  const as = rightWords([given.right], language);
  if (language === "en") {
    const why = reason ? [`The reason: ${plainText(reason)}`] : [];
    return agreed
      ? {
          subject: shortened(`You now work for ${place} in Waaier`),
          paragraphs: [`Your claim was granted. In Waaier you are ${as} of ${place}.`],
          path: links.organisation.en(organisation),
        }
      : {
          subject: shortened(`Your claim on ${place} was not granted`),
          paragraphs: [`Your claim to work for ${place} was not granted.`, ...why],
          path: links.join.en(organisation),
        };
  }
  const why = reason ? [`De reden: ${plainText(reason)}`] : [];
  return agreed
    ? {
        subject: shortened(`U werkt in Waaier nu voor ${place}`),
        paragraphs: [`Uw aanvraag is goedgekeurd. U bent in Waaier ${as} van ${place}.`],
        path: links.organisation.nl(organisation),
      }
    : {
        subject: shortened(`Uw aanvraag voor ${place} is niet goedgekeurd`),
        paragraphs: [`Uw aanvraag om voor ${place} te werken is niet goedgekeurd.`, ...why],
        path: links.join.nl(organisation),
      };
}
