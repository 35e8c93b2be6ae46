import type { z } from "zod";
import type { OrganisationRight } from "#contract/access";
import type { ClaimRoad } from "#contract/people";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import { findPersons } from "../persons/person-store.ts";
import { administratorsAt } from "../rights/right-store.ts";
import { links } from "./links.ts";
import { type MailWords, shortened } from "./mail-words.ts";
import { rightWords } from "./right-words.ts";

type Road = z.infer<typeof ClaimRoad>;

interface CameIn {
  readonly person: number;
  readonly organisation: string;
  readonly place: string;
  readonly right: OrganisationRight;
  readonly road: Road;
}

const decidedBy: Readonly<Record<Road, Readonly<Record<"nl" | "en", string>>>> = {
  "registered-address": {
    nl: "wie de post leest van het mailadres in het register",
    en: "whoever reads the mail of the address in the register",
  },
  administrator: { nl: "een andere beheerder", en: "another administrator" },
  moderators: { nl: "twee moderators van Waaier", en: "two moderators of Waaier" },
};

/**
 * Tells who administers an organisation that somebody came in by a claim: also those whose right lapsed, because it is
 * then that the mailbox or the moderators decide again. As each likes mail. It holds no name: that stands on the page,
 * and goes when its owner has it erased.
 */
export async function tellCameIn(ctx: Context, cameIn: CameIn): Promise<void> {
  const administrators = await administratorsAt(ctx.db, [cameIn.organisation]);
  const others = administrators
    .map(({ person }) => person)
    .filter((person) => person !== cameIn.person && person !== ctx.caller.person);
  for (const { number, language } of await findPersons(ctx.db, [...new Set(others)])) {
    await enqueueMail(ctx, {
      to: { person: number },
      kind: "people/rights-changed",
      language,
      ...words(language, cameIn),
    });
  }
}

function words(language: "nl" | "en", { organisation, place, right, road }: CameIn): MailWords {
  const as = rightWords([right], language);
  const by = decidedBy[road][language];
  const path = links.colleagues[language](organisation);
  return language === "en"
    ? {
        subject: shortened(`Somebody new works for ${place} in Waaier`),
        paragraphs: [
          `Somebody asked to work for ${place}, and is now ${as}. This was agreed to by ${by}.`,
          "Open the page to see who it is. Is this not right? Take the rights away there, or ask a moderator of Waaier.",
        ],
        path,
      }
    : {
        subject: shortened(`Iemand werkt nu voor ${place} in Waaier`),
        paragraphs: [
          `Iemand vroeg om voor ${place} te werken, en is nu ${as}. Dat is goedgekeurd door ${by}.`,
          "Open de pagina om te zien wie het is. Klopt dit niet? Haal de rechten daar weg, of vraag het een moderator van Waaier.",
        ],
        path,
      };
}
