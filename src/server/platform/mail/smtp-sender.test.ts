import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Context } from "../context.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { workWithin } from "../test-empty-db.ts";
import { inventedDirectory, kim, kitWith, robin, sam, silent } from "./directory.fixture.ts";
import { enqueueMail, type MailToSend } from "./enqueue-mail.ts";
import { headerOf, type MailServer, openMailServer, wordsOf } from "./mail-server.fixture.ts";
import { type Mailing, sendDueMail } from "./send-due-mail.ts";

let server: MailServer;
beforeAll(async () => {
  server = await openMailServer();
});
afterAll(() => server.close());
beforeEach(() => {
  server.behaviour = "accept";
  server.received = [];
});

const mailing = (ctx: Context, given: Partial<Mailing> = {}): Mailing => ({
  work: workWithin(ctx),
  kit: kitWith(inventedDirectory()),
  send: server.sender(),
  log: silent,
  ...given,
});
const write = (ctx: Context, mail: Partial<MailToSend> = {}): Promise<void> =>
  enqueueMail(ctx, {
    to: { person: sam },
    kind: "test/news",
    language: "nl",
    subject: "Nieuws voor u – vóór maandag",
    paragraphs: ["Er is nieuws."],
    path: "/nl/help",
    ...mail,
  });
const later = (ctx: Context, minutes: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + minutes * 60_000),
});

test("a mail goes to one address, with its words, where it leads and how to stop it", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx);
    expect(await sendDueMail(mailing(ctx))).toBe(1);
    const [mail] = server.received;
    expect(mail).toMatchObject({ to: ["sam@example.nl"], from: "waaier@example.nl" });
    expect(headerOf(mail, "From")).toBe("Waaier <waaier@example.nl>");
    expect(headerOf(mail, "To")).toBe("sam@example.nl");
    expect(headerOf(mail, "Subject")).toMatch(/^=\?UTF-8\?/);
    expect(headerOf(mail, "Auto-Submitted")).toBe("auto-generated");
    expect(headerOf(mail, "Content-Language")).toBe("nl");
    expect(headerOf(mail, "List-Unsubscribe-Post")).toBe("List-Unsubscribe=One-Click");
    expect(headerOf(mail, "List-Unsubscribe")).toMatch(
      /^<https:\/\/waaier\.example\/unsubscribe\?token=[\w-]{43}>$/,
    );
    expect(wordsOf(mail)).toMatch(
      /^Beste Sam,\n\nEr is nieuws\.\n\nhttps:\/\/waaier\.example\/nl\/help\n\n/,
    );
    expect(wordsOf(mail)).toMatch(/https:\/\/waaier\.example\/nl\/geen-mail\?token=[\w-]{43}\n/);
    expect(mail?.raw).not.toMatch(/nodemailer/i);
  });
});

test("over http there is no link for programs, only one for people", async () => {
  await inUndoneTransaction(async (ctx) => {
    const baseUrl = "http://localhost:3000";
    const send = server.sender(baseUrl);
    await write(ctx);
    await sendDueMail(mailing(ctx, { send, kit: kitWith(inventedDirectory(), baseUrl) }));
    const [mail] = server.received;
    expect(headerOf(mail, "List-Unsubscribe-Post")).toBeUndefined();
    expect(headerOf(mail, "List-Unsubscribe")).toMatch(
      /^<http:\/\/localhost:3000\/nl\/geen-mail\?token=[\w-]{43}>$/,
    );
  });
});

test("a mail that cannot be missed has no link to stop it, and a mailbox that is nobody's no name", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx, { to: { address: "gemeente@oefenstad.example" } });
    await write(ctx, { to: { person: kim }, always: true });
    expect(await sendDueMail(mailing(ctx))).toBe(2);
    for (const mail of server.received) {
      expect(headerOf(mail, "List-Unsubscribe")).toBeUndefined();
      expect(mail.raw).not.toContain("token=");
    }
    const toMailbox = server.received.find(({ to }) => to[0] === "gemeente@oefenstad.example");
    expect(wordsOf(toMailbox)).toMatch(/^Goedendag,\n/);
  });
});

test("a name that somebody typed cannot become a header or another receiver", async () => {
  await inUndoneTransaction(async (ctx) => {
    const directory = inventedDirectory();
    const known = directory.known.get(sam);
    if (known) known.name = "Sam\r\nBcc: ander@example.nl\r\n\r\nx";
    await write(ctx);
    await sendDueMail(mailing(ctx, { kit: kitWith(directory) }));
    expect(server.received.map(({ to }) => to)).toEqual([["sam@example.nl"]]);
    expect(headerOf(server.received[0], "Bcc")).toBeUndefined();
  });
});

test("the weekly mail tells all of the week under its titles, and ends all of it", async () => {
  await inUndoneTransaction(async (bare) => {
    const ctx = { ...bare, now: new Date("2026-11-26T12:00:00Z") };
    await write(ctx, { to: { person: robin }, subject: "First", paragraphs: ["One."] });
    await write(later(ctx, 5), { to: { person: robin }, subject: "Second", paragraphs: ["Two."] });
    await sendDueMail(mailing(later(ctx, 10)));
    expect(server.received).toEqual([]);
    const monday = { ...bare, now: new Date("2026-11-30T07:00:00Z") };
    expect(await sendDueMail(mailing(monday))).toBe(1);
    expect(wordsOf(server.received[0])).toContain(`Dear Robin,

First
-----

One.

https://waaier.example/nl/help

Second
------

Two.
`);
    expect(headerOf(server.received[0], "Subject")).toBe("Waaier: your week (2 messages)");
    expect(await sendDueMail(mailing(later(monday, 60 * 24 * 7)))).toBe(0);
  });
});
