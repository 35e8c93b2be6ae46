import type { Right } from "#contract/access";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { findPerson } from "../persons/person-store.ts";
import { links } from "./links.ts";
import { shortened } from "./mail-words.ts";
import { rightWords } from "./right-words.ts";

/** Tells somebody that another changed what they may do. Nobody loses or gets a right unseen. */
export async function tellRightsChanged(
  ctx: Context,
  { person, place, rights }: { person: number; place: string; rights: readonly Right[] },
): Promise<void> {
  const language = (await findPerson(ctx.db, person))?.language ?? "nl";
  const as = rightWords(rights, language);
  const words =
    language === "en"
      ? {
          subject: `Your rights at ${place} changed`,
          paragraphs: [
            rights.length === 0
              ? `In Waaier you no longer work for ${place}.`
              : `In Waaier you are now ${as} of ${place}.`,
            "Is this not right? Ask an administrator of your organisation.",
          ],
        }
      : {
          subject: `Uw rechten bij ${place} zijn veranderd`,
          paragraphs: [
            rights.length === 0
              ? `U werkt in Waaier niet meer voor ${place}.`
              : `U bent in Waaier nu ${as} van ${place}.`,
            "Klopt dit niet? Vraag het een beheerder van uw organisatie.",
          ],
        };
  await enqueueMail(ctx, {
    to: { person },
    kind: "people/rights-changed",
    language,
    ...words,
    subject: shortened(words.subject),
    // Nobody loses a right without a word, whatever mail he likes.
    always: true,
    path: links.account[language](),
  });
}
