import type { z } from "zod";
import type * as contract from "#contract/mail";
import type { Context } from "../context.ts";
import { NotFound } from "../refusal.ts";
import { composeMail, recipientOf } from "./compose-mail.ts";
import { outboxItem } from "./list-outbox.ts";
import type { MailKit } from "./mail-kit.ts";
import { findMail } from "./mail-store.ts";

type Reply = z.infer<typeof contract.getOutboxMessage.reply>;

/** One mail as its receiver would read it. Throws `mail/unknown-message`. */
export async function getOutboxMessage(ctx: Context, kit: MailKit, id: string): Promise<Reply> {
  const mail = await findMail(ctx.db, id);
  const recipient = mail && (await recipientOf(ctx, kit, mail));
  const letter = mail && recipient ? await composeMail(ctx, kit, { mail, recipient }) : null;
  if (!mail || !letter) {
    throw new NotFound(
      "mail/unknown-message",
      "This mail is not there, or not any more. Look in the list of mail.",
    );
  }
  return { ...outboxItem(mail), to: letter.to, text: letter.text };
}
