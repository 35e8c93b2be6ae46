import { z } from "zod";
import { listOf, paging, practiceMark, route } from "./route.ts";

const described = { tag: "Mail" };

const outboxFields = {
  id: z.uuid(),
  to: z.string().nullable().describe("Mail address; null for who has none any more"),
  kind: z.string().describe("What it is about, as `module/what`"),
  language: z.enum(["nl", "en"]),
  subject: z.string(),
  status: z.enum(["waiting", "sent", "bounced", "failed", "suppressed"]),
  weekly: z.boolean().describe("True when it waits for the weekly mail"),
  writtenAt: z.iso.datetime(),
  sendAfter: z.iso.datetime(),
};

export const OutboxItem = z.object(outboxFields).meta({ id: "OutboxItem" });
export type OutboxItem = z.infer<typeof OutboxItem>;

export const OutboxMessage = z
  .object({
    ...practiceMark,
    ...outboxFields,
    text: z.string().describe("The whole mail as plain text, with its links"),
  })
  .meta({ id: "OutboxMessage" });
export type OutboxMessage = z.infer<typeof OutboxMessage>;

export const listOutboxMessages = route({
  ...described,
  id: "listOutboxMessages",
  method: "get",
  path: "/practice/outbox-messages",
  summary: "Mail that this server wrote, the newest first",
  description:
    "Only on a server of one's own machine that has no mail server: nothing is sent there.",
  query: z.object(paging),
  reply: listOf(OutboxItem, "OutboxItemList"),
  csv: ["id", "to", "kind", "language", "subject", "status", "weekly", "writtenAt", "sendAfter"],
});

export const getOutboxMessage = route({
  ...described,
  id: "getOutboxMessage",
  method: "get",
  path: "/practice/outbox-messages/{message}",
  summary: "One mail as its receiver would read it",
  params: z.object({ message: z.uuid() }),
  reply: OutboxMessage,
});

export const unsubscribe = route({
  ...described,
  id: "unsubscribe",
  method: "post",
  path: "/unsubscriptions",
  summary: "Stop mail with the link that stands at the end of every mail, without signing in",
  description:
    "Mail that cannot be missed still comes, such as an invitation or a notice that rights changed. A second time changes nothing.",
  status: 204,
  body: z.object({
    token: z.string().min(20).max(200).describe("What the link in the mail holds"),
  }),
});

export const mailRoutes = [listOutboxMessages, getOutboxMessage, unsubscribe] as const;
