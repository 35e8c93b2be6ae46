import { organisationNames } from "#network";
import { peopleDirectory } from "#people";
import type { Context } from "#platform/context";
import { enqueueMail } from "#platform/mail/enqueue-mail";
import type { EntryRow } from "../entries/entry.ts";
import { oneLine, subjectOf } from "../mail-words.ts";

/** Tells those who write for an organisation that an entry was claimed by another, so that they can say so when that is wrong. */
export async function tellOldOwner(
  ctx: Context,
  { id, name }: EntryRow,
  moved: { readonly from: string; readonly to: string },
): Promise<void> {
  const names = await organisationNames(ctx, [moved.from, moved.to]);
  const nameOf = (organisation: string) => names.get(organisation)?.name ?? organisation;
  for (const person of await writersFor(ctx, moved.from)) {
    const language = (await peopleDirectory.addressOf(ctx, person))?.language ?? "nl";
    const words = sentences[language](oneLine(name), nameOf(moved.from), nameOf(moved.to));
    await enqueueMail(ctx, {
      to: { person },
      kind: "catalogue/owner-changed",
      language,
      subject: subjectOf(words.subject),
      paragraphs: [words.what, words.next],
      path: `/${language}/${language === "nl" ? "catalogus" : "catalogue"}/${id}`,
    });
  }
}

const writing: readonly string[] = ["editor", "confirmer", "administrator"];

async function writersFor(ctx: Context, organisation: string): Promise<number[]> {
  const found: number[] = [];
  for (const person of await peopleDirectory.holders(ctx)) {
    const { rights } = await peopleDirectory.holdings(ctx, person);
    const writes = rights.some(
      (held) => held.organisation === organisation && writing.includes(held.right),
    );
    if (writes) found.push(person);
  }
  return found;
}

const sentences = {
  nl: (name: string, from: string, to: string) => ({
    subject: `Niet meer van ${from}: ${name}`,
    what: `${to} vroeg “${name}” in de catalogus aan als eigenaar, en een moderator nam dat over. Tot nu toe was ${from} de eigenaar.`,
    next: "Klopt dit niet? Vraag de vermelding dan zelf aan, en schrijf waaruit blijkt dat zij van u is.",
  }),
  en: (name: string, from: string, to: string) => ({
    subject: `No longer of ${from}: ${name}`,
    what: `${to} claimed “${name}” in the catalogue as its owner, and a moderator accepted that. Until now ${from} was the owner.`,
    next: "Is this wrong? Then claim the entry yourself, and write what shows that it is yours.",
  }),
};
