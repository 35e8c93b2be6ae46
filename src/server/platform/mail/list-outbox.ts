import type { z } from "zod";
import type * as contract from "#contract/mail";
import type { Context } from "../context.ts";
import { pageOf } from "../cursor.ts";
import { recipientOf } from "./compose-mail.ts";
import type { Mail } from "./mail.ts";
import type { MailKit } from "./mail-kit.ts";
import { countOutbox, outboxPage } from "./mail-store.ts";

type Asked = z.infer<typeof contract.listOutboxMessages.query>;
type Reply = z.infer<typeof contract.listOutboxMessages.reply>;

/** Mail that was written, the newest first: to be read where no mail server sends it. */
export async function listOutbox(
  ctx: Context,
  kit: Pick<MailKit, "directory">,
  asked: Asked,
): Promise<Reply> {
  const page = pageOf("listOutboxMessages", asked);
  const total = await countOutbox(ctx.db);
  const items: Reply["items"] = [];
  for (const mail of await outboxPage(ctx.db, page)) {
    const recipient = await recipientOf(ctx, kit, mail);
    items.push({ ...outboxItem(mail), to: recipient?.email ?? null });
  }
  return { total, items, next: page.next(total) };
}

export const outboxItem = (mail: Mail): Omit<Reply["items"][number], "to"> => ({
  id: mail.id,
  kind: mail.kind,
  language: mail.language,
  subject: mail.subject ?? "",
  status: mail.status,
  weekly: mail.digest === true,
  writtenAt: mail.created_at.toISOString(),
  sendAfter: mail.send_after.toISOString(),
});
