import type { Context } from "../context.ts";
import { type Mail, type MailLanguage, weeklyKind } from "./mail.ts";
import type { MailKit } from "./mail-kit.ts";
import { partsOf } from "./mail-store.ts";
import { type MailPart, mailText } from "./mail-text.ts";
import { type UnsubscribeLinks, unsubscribeLinks } from "./unsubscribe-link.ts";

/** A mail as it goes out. */
export interface Letter {
  readonly id: string;
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly language: MailLanguage;
  readonly date: Date;
  /** Null for mail that comes whatever one prefers. */
  readonly unsubscribe: UnsubscribeLinks | null;
}

/** Somebody to whom a mail goes, as known at this moment. */
export interface Recipient {
  readonly name: string | null;
  readonly email: string;
  /** Whether this mail may go there, as the person prefers now. */
  readonly wants: boolean;
}

/** Who gets this mail; null when there is nobody any more. */
export async function recipientOf(
  ctx: Context,
  { directory }: Pick<MailKit, "directory">,
  { person, address, always }: Mail,
): Promise<Recipient | null> {
  if (person === null) return address === null ? null : { name: null, email: address, wants: true };
  const known = await directory.addressOf(ctx, person);
  if (!known) return null;
  return { name: known.name, email: known.email, wants: always || known.preference !== "none" };
}

/** The mail with all that is around its words; null when nothing of it is left to tell. */
export async function composeMail(
  ctx: Context,
  kit: MailKit,
  { mail, recipient }: { readonly mail: Mail; readonly recipient: Recipient },
): Promise<Letter | null> {
  const { id, subject, language, person, always, created_at: date } = mail;
  const weekly = mail.kind === weeklyKind;
  const told = weekly ? await partsOf(ctx.db, id) : [mail];
  if (subject === null || told.length === 0) return null;
  const unsubscribe =
    person === null || always ? null : await unsubscribeLinks(ctx, kit, { person, language });
  const text = mailText({
    language,
    practice: ctx.practice,
    greetingName: recipient.name,
    parts: told.map((part) => partOf(part, kit.baseUrl, weekly)),
    unsubscribeLink: unsubscribe?.page ?? null,
  });
  return { id, to: recipient.email, subject, text, language, date, unsubscribe };
}

const partOf = ({ subject, body, path }: Mail, baseUrl: string, titled: boolean): MailPart => ({
  title: titled ? subject : null,
  paragraphs: body ?? [],
  link: path === null ? null : `${baseUrl}${path}`,
});
