import { sql } from "kysely";
import { expect, test } from "vitest";
import { testCaller } from "../test-caller.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { sam } from "./directory.fixture.ts";
import { enqueueMail, type MailToSend } from "./enqueue-mail.ts";
import { outboxPage } from "./mail-store.ts";

const mail: MailToSend = {
  to: { person: sam },
  kind: "test/news",
  language: "nl",
  subject: "Nieuws",
  paragraphs: ["Er is nieuws."],
  path: "/nl/help",
};
const firstPage = { offset: 0, limit: 10 };

test.each([
  "Nieuws\r\nBcc: ander@example.nl",
  "Nieuws\nX: y",
  "Nieuws\rX: y",
  "a\u0000b",
  "\u007f",
  "\u0085",
  "",
  "   ",
  "x".repeat(201),
])("the subject %j is refused", async (subject) => {
  await inUndoneTransaction(async (ctx) => {
    await expect(enqueueMail(ctx, { ...mail, subject })).rejects.toMatchObject({
      code: "mail/wrong-subject",
    });
    expect(await outboxPage(ctx.db, firstPage)).toEqual([]);
  });
});

test.each([
  "iemand@example.nl\r\nBcc: ander@example.nl",
  "iemand@example.nl\n",
  "iemand@example.nl, ander@example.nl",
  "iemand@example.nl ander@example.nl",
  "Iemand <iemand@example.nl>",
  "<iemand@example.nl>",
  '"a\\"b"@example.nl',
  "iemand@example",
  "iemand",
  "",
  `${"x".repeat(250)}@example.nl`,
])("the address %j is refused", async (address) => {
  await inUndoneTransaction(async (ctx) => {
    await expect(enqueueMail(ctx, { ...mail, to: { address } })).rejects.toMatchObject({
      code: "mail/wrong-address",
    });
  });
});

test.each([
  "//elsewhere.example",
  "https://elsewhere.example",
  "/\\elsewhere.example",
  "/a b",
  "x",
])("a mail that leads to %j is refused", async (path) => {
  await inUndoneTransaction(async (ctx) => {
    await expect(enqueueMail(ctx, { ...mail, path })).rejects.toMatchObject({
      code: "mail/wrong-text",
    });
  });
});

test("a text with a character that cannot be shown is refused", async () => {
  await inUndoneTransaction(async (ctx) => {
    await expect(enqueueMail(ctx, { ...mail, paragraphs: ["a\u001b[31m"] })).rejects.toMatchObject({
      code: "mail/wrong-text",
    });
    await enqueueMail(ctx, { ...mail, paragraphs: ["a\n\tb"] });
  });
});

test("a mail is undone with what caused it", async () => {
  await inUndoneTransaction(async (ctx) => {
    await sql`savepoint act`.execute(ctx.db);
    await enqueueMail(ctx, mail);
    expect(await outboxPage(ctx.db, firstPage)).toHaveLength(1);
    await sql`rollback to savepoint act`.execute(ctx.db);
    expect(await outboxPage(ctx.db, firstPage)).toEqual([]);
  });
});

test("a mail to a person holds a number, and no name or address", async () => {
  const now = new Date("2026-11-26T12:00:00Z");
  await inUndoneTransaction(
    async (ctx) => {
      await enqueueMail(ctx, mail);
      const [kept] = await outboxPage(ctx.db, firstPage);
      expect(kept).toMatchObject({ person: sam, address: null, caused_by: 7, status: "waiting" });
      expect(kept).toMatchObject({ created_at: now, send_after: now, sent_at: null, attempts: 0 });
    },
    now,
    testCaller({ person: 7 }),
  );
});
