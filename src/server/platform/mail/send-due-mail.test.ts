import { afterAll, beforeAll, beforeEach, expect, test } from "vitest";
import type { Context, Work } from "../context.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { workWithin } from "../test-empty-db.ts";
import { inventedDirectory, kitWith, sam, silent } from "./directory.fixture.ts";
import { enqueueMail, type MailToSend } from "./enqueue-mail.ts";
import type { Mail } from "./mail.ts";
import { headerOf, type MailServer, openMailServer } from "./mail-server.fixture.ts";
import { outboxPage } from "./mail-store.ts";
import { type Mailing, sendDueMail } from "./send-due-mail.ts";
import { type SendLetter, smtpSender } from "./smtp-sender.ts";
import { startMailing } from "./start-mailing.ts";

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
const outbox = (ctx: Context): Promise<Mail[]> => outboxPage(ctx.db, { offset: 0, limit: 100 });
const later = (ctx: Context, minutes: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + minutes * 60_000),
});

test("an address that is refused for good is shown as bounced, with the code alone, and not tried again", async () => {
  await inUndoneTransaction(async (ctx) => {
    server.behaviour = "no such mailbox";
    await write(ctx);
    expect(await sendDueMail(mailing(ctx))).toBe(0);
    server.behaviour = "accept";
    expect(await sendDueMail(mailing(later(ctx, 24 * 60)))).toBe(0);
    expect(await outbox(ctx)).toMatchObject([
      { status: "bounced", last_error: "550", attempts: 1, path: null, sent_at: null },
    ]);
  });
});

test("a mail of which the content is refused is bounced too", async () => {
  await inUndoneTransaction(async (ctx) => {
    server.behaviour = "refuse content";
    await write(ctx);
    await sendDueMail(mailing(ctx));
    expect(await outbox(ctx)).toMatchObject([{ status: "bounced", last_error: "554" }]);
  });
});

test("a mail that is not taken now is tried again after 2, 4, 8 … minutes, and not before", async () => {
  await inUndoneTransaction(async (ctx) => {
    server.behaviour = "later";
    await write(ctx);
    await sendDueMail(mailing(ctx));
    await sendDueMail(mailing(later(ctx, 1)));
    expect(await outbox(ctx)).toMatchObject([
      { status: "waiting", last_error: "451", attempts: 1, send_after: later(ctx, 2).now },
    ]);
    await sendDueMail(mailing(later(ctx, 2)));
    expect(await outbox(ctx)).toMatchObject([{ attempts: 2, send_after: later(ctx, 6).now }]);
    server.behaviour = "accept";
    expect(await sendDueMail(mailing(later(ctx, 6)))).toBe(1);
    expect(await outbox(ctx)).toMatchObject([
      { status: "sent", last_error: null, sent_at: later(ctx, 6).now, path: null },
    ]);
  });
});

test("a mail that is not taken for five days has failed", async () => {
  await inUndoneTransaction(async (ctx) => {
    server.behaviour = "later";
    await write(ctx);
    await sendDueMail(mailing(later(ctx, 5 * 24 * 60 - 1)));
    expect(await outbox(ctx)).toMatchObject([{ status: "waiting" }]);
    await sendDueMail(mailing(later(ctx, 5 * 24 * 60 + 60)));
    expect(await outbox(ctx)).toMatchObject([{ status: "failed", last_error: "451" }]);
  });
});

test("one mail that is not taken does not hold up another", async () => {
  await inUndoneTransaction(async (ctx) => {
    let first = true;
    const send: SendLetter = async () => {
      const how = first ? "later" : "sent";
      first = false;
      return how === "sent" ? { how } : { how, code: "451", trouble: false };
    };
    await write(ctx);
    await write(ctx);
    expect(await sendDueMail(mailing(ctx, { send }))).toBe(1);
  });
});

test("with a mail server that does not work one mail is tried, and the others wait", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx);
    await write(ctx);
    const nobodyListens = smtpSender({
      smtpUrl: "smtp://127.0.0.1:1",
      from: "waaier@example.nl",
      baseUrl: "https://waaier.example",
    });
    expect(await sendDueMail(mailing(ctx, { send: nobodyListens }))).toBe(0);
    const attempts = (await outbox(ctx)).map((mail) => mail.attempts);
    expect(attempts.sort()).toEqual([0, 1]);
  });
});

test("a connection that breaks after the mail was taken sends it twice, as one and the same", async () => {
  await inUndoneTransaction(async (ctx) => {
    server.behaviour = "drop after DATA";
    await write(ctx);
    expect(await sendDueMail(mailing(ctx))).toBe(0);
    expect(await outbox(ctx)).toMatchObject([{ status: "waiting", attempts: 1 }]);
    server.behaviour = "accept";
    expect(await sendDueMail(mailing(later(ctx, 2)))).toBe(1);
    const ids = server.received.map((mail) => headerOf(mail, "Message-ID"));
    const [mail] = await outbox(ctx);
    expect(ids).toEqual([`<${mail?.id}@waaier.example>`, `<${mail?.id}@waaier.example>`]);
    const dates = server.received.map((mail) => headerOf(mail, "Date"));
    expect(dates[0]).toBe(dates[1]);
  });
});

test("a server that dies between sending and noting it sends the mail once more, later", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx);
    const dies: SendLetter = async (letter, signal) => {
      await server.sender()(letter, signal);
      throw new Error("power cut");
    };
    await expect(sendDueMail(mailing(ctx, { send: dies }))).rejects.toThrow("power cut");
    expect(await sendDueMail(mailing(later(ctx, 1)))).toBe(0);
    expect(await sendDueMail(mailing(later(ctx, 2)))).toBe(1);
    expect(new Set(server.received.map((mail) => headerOf(mail, "Message-ID"))).size).toBe(1);
    expect(server.received).toHaveLength(2);
  });
});

test("no transaction is open while the mail server is talked with", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx);
    let open = 0;
    const within = workWithin(ctx);
    const work: Work = {
      read: within.read,
      change: async (use) => {
        open += 1;
        try {
          return await within.change(use);
        } finally {
          open -= 1;
        }
      },
    };
    const seen: number[] = [];
    const send: SendLetter = async () => {
      seen.push(open);
      return { how: "sent" };
    };
    await sendDueMail(mailing(ctx, { work, send }));
    expect(seen).toEqual([0]);
  });
});

test("who unsubscribes while a mail waits does not get it", async () => {
  await inUndoneTransaction(async (ctx) => {
    const directory = inventedDirectory();
    server.behaviour = "later";
    await write(ctx);
    const kit = kitWith(directory);
    await sendDueMail(mailing(ctx, { kit }));
    await directory.setPreference(ctx, sam, "none");
    server.behaviour = "accept";
    await sendDueMail(mailing(later(ctx, 5), { kit }));
    expect(server.received).toEqual([]);
    expect(await outbox(ctx)).toMatchObject([{ status: "suppressed" }]);
  });
});

test("without a mail server nothing is tried, and mail stays to be read", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx);
    expect(await sendDueMail(mailing(ctx, { send: null }))).toBe(0);
    expect(await outbox(ctx)).toMatchObject([{ status: "waiting", attempts: 0, path: "/nl/help" }]);
  });
});

test("stopping lets a mail under way be noted, and begins no other", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx);
    await write(ctx);
    let begun: () => void = () => undefined;
    const sending = new Promise<void>((done) => {
      begun = done;
    });
    const send: SendLetter = async () => {
      begun();
      await new Promise((done) => setTimeout(done, 50));
      return { how: "sent" };
    };
    const stop = startMailing(mailing(ctx, { send }));
    await sending;
    await stop();
    const statuses = (await outbox(ctx)).map(({ status }) => status);
    expect(statuses.sort()).toEqual(["sent", "waiting"]);
  });
});

test("a mail server that goes silent is left after a while, and the mail tried again later", async () => {
  await inUndoneTransaction(async (ctx) => {
    server.behaviour = "silent";
    await write(ctx);
    const send: SendLetter = (letter) => server.sender()(letter, AbortSignal.timeout(300));
    expect(await sendDueMail(mailing(ctx, { send }))).toBe(0);
    expect(await outbox(ctx)).toMatchObject([{ status: "waiting", last_error: "EABORT" }]);
  });
});

test("stopping cuts off a mail server that goes silent", async () => {
  await inUndoneTransaction(async (ctx) => {
    server.behaviour = "silent";
    await write(ctx);
    const stop = startMailing(mailing(ctx), 100);
    await expect.poll(() => server.received.length, { timeout: 10_000 }).toBe(1);
    await stop();
    expect(await outbox(ctx)).toMatchObject([{ status: "waiting", last_error: "EABORT" }]);
  });
});
