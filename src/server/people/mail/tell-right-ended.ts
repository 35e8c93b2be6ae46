import type { Right } from "#contract/access";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { findPerson } from "../persons/person-store.ts";
import { links } from "./links.ts";
import { rightWords } from "./right-words.ts";

/** Tells somebody that a right in the whole network was taken from them. */
export async function tellRightEnded(
  ctx: Context,
  { person, right }: { person: number; right: Right },
): Promise<void> {
  const language = (await findPerson(ctx.db, person))?.language ?? "nl";
  const as = rightWords([right], language);
  const words =
    language === "en"
      ? {
          subject: "A right of yours in Waaier ended",
          paragraphs: [
            `In Waaier you are no longer ${as} for the whole network.`,
            "Is this not right? Ask a moderator of Waaier.",
          ],
        }
      : {
          subject: "Een recht van u in Waaier is beëindigd",
          paragraphs: [
            `U bent in Waaier niet meer ${as} voor het hele netwerk.`,
            "Klopt dit niet? Vraag het een moderator van Waaier.",
          ],
        };
  await enqueueMail(ctx, {
    to: { person },
    kind: "people/rights-changed",
    language,
    ...words,
    // Nobody loses a right without a word, whatever mail he likes.
    always: true,
    path: links.account[language](),
  });
}
