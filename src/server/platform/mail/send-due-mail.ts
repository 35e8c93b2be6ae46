import type { Context, Work } from "../context.ts";
import type { Log } from "../log.ts";
import { composeMail, type Letter, recipientOf } from "./compose-mail.ts";
import type { Mail } from "./mail.ts";
import type { MailKit } from "./mail-kit.ts";
import { endMail, noteNotTaken, takeDueMail } from "./mail-store.ts";
import { planMail } from "./plan-mail.ts";
import type { SendLetter, Taken } from "./smtp-sender.ts";

export interface Mailing {
  readonly work: Work;
  readonly kit: MailKit;
  /** Null without a mail server: mail is planned and stays to be read. */
  readonly send: SendLetter | null;
  readonly log: Log;
}

// For one mail in all; then it is tried again later.
const patienceMs = 60_000;

/**
 * Sends the mail that is due, one by one. No transaction is open while the mail server is talked with: a mail is taken in
 * one, sent, and its end noted in another. When the server dies in between, the mail comes back by itself and is sent
 * once more, under the same Message-ID (decision 0016). Returns how many were sent.
 */
export async function sendDueMail(
  { work, kit, send, log }: Mailing,
  stop: AbortSignal = new AbortController().signal,
): Promise<number> {
  await work.change((ctx) => planMail(ctx, kit.directory));
  let sent = 0;
  while (send && !stop.aborted) {
    const next = await work.change((ctx) => takeNext(ctx, kit));
    if (next === "none") break;
    if (next === "suppressed") continue;
    const { mail, letter } = next;
    const taken = await send(letter, AbortSignal.timeout(patienceMs));
    await work.change((ctx) => noteEnd(ctx, mail, taken));
    if (taken.how === "sent") sent += 1;
    else log.warn({ mail: mail.id, how: taken.how, code: taken.code }, "mail was not taken");
    // The others would wait for the same server in vain.
    if (taken.how === "later" && taken.trouble) break;
  }
  return sent;
}

async function takeNext(
  ctx: Context,
  kit: MailKit,
): Promise<{ mail: Mail; letter: Letter } | "suppressed" | "none"> {
  const mail = await takeDueMail(ctx.db, ctx.now);
  if (!mail) return "none";
  const recipient = await recipientOf(ctx, kit, mail);
  // Also who unsubscribed since it was planned.
  const letter = recipient?.wants ? await composeMail(ctx, kit, { mail, recipient }) : null;
  if (letter) return { mail, letter };
  await endMail(ctx.db, [mail.id], { status: "suppressed", last_error: null, sent_at: null });
  return "suppressed";
}

async function noteEnd(ctx: Context, mail: Mail, taken: Taken): Promise<void> {
  switch (taken.how) {
    case "sent":
      return endMail(ctx.db, [mail.id], { status: "sent", last_error: null, sent_at: ctx.now });
    case "bounced":
      return endMail(ctx.db, [mail.id], {
        status: "bounced",
        last_error: taken.code,
        sent_at: null,
      });
    case "later":
      return noteNotTaken(ctx.db, mail, taken.code, ctx.now);
    default: {
      const every: never = taken;
      return every;
    }
  }
}
