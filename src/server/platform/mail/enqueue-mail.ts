import { v7 as uuidv7 } from "uuid";
import { z } from "zod";
import type { Context } from "../context.ts";
import { Invalid } from "../refusal.ts";
import type { MailLanguage } from "./mail.ts";
import { putMail } from "./mail-store.ts";

/** A mail as a module asks for it: its words, finished and in the language of who reads them. */
export interface MailToSend {
  readonly to: { readonly person: number } | { readonly address: string };
  /** `module/what`. */
  readonly kind: string;
  readonly language: MailLanguage;
  readonly subject: string;
  /** One with line breaks of its own is left as it is. */
  readonly paragraphs: readonly string[];
  /** The page it leads to, such as `/nl/mijn-taken`. */
  readonly path?: string | undefined;
  /** Sent at once whatever the person prefers: a notice of safety, or an answer that is waited for. */
  readonly always?: boolean;
}

const address = z.email().max(254);
// 998 characters is the longest line that mail may have, its name included (RFC 5322 §2.1.1); people read far less.
const longestSubject = 200;

/**
 * Puts a mail in the outbox, in the caller's transaction: it is sent when that lands, and not when it is undone. What the
 * person prefers is asked afterwards, at sending. Throws `mail/wrong-address`, `mail/wrong-subject`, `mail/wrong-text`.
 */
export async function enqueueMail(ctx: Context, mail: MailToSend): Promise<void> {
  const { to, kind, language, subject, paragraphs, path = null, always = false } = mail;
  check(mail);
  const toPerson = "person" in to;
  await putMail(ctx.db, {
    id: uuidv7({ msecs: ctx.now.getTime() }),
    person: toPerson ? to.person : null,
    address: toPerson ? null : to.address,
    kind,
    language,
    subject,
    body: [...paragraphs],
    path,
    always: always || !toPerson,
    caused_by: ctx.caller.person,
    digest: always || !toPerson ? false : null,
    part_of: null,
    created_at: ctx.now,
    send_after: ctx.now,
    sent_at: null,
    status: "waiting",
    attempts: 0,
    last_error: null,
  });
}

/** Whatever ends up in a header of the mail holds no line break, or it could begin another header. */
function check({ to, subject, paragraphs, path }: MailToSend): void {
  if ("address" in to && !address.safeParse(to.address).success) {
    throw new Invalid(
      "mail/wrong-address",
      "This is not a mail address. Write it as info@example.nl.",
    );
  }
  if (subject.trim() === "" || subject.length > longestSubject || /\p{Cc}/u.test(subject)) {
    throw new Invalid(
      "mail/wrong-subject",
      `The subject of a mail is one line of at most ${longestSubject} characters. Shorten it, and leave line breaks out.`,
    );
  }
  if (paragraphs.some((text) => /[^\P{Cc}\n\t]/u.test(text))) {
    throw new Invalid(
      "mail/wrong-text",
      "The text of a mail holds a character that cannot be shown. Leave it out.",
    );
  }
  if (path !== undefined && !/^\/(?!\/)[^\s\\]*$/.test(path)) {
    throw new Invalid("mail/wrong-text", "A mail leads to a page of this site, such as /nl/help.");
  }
}
