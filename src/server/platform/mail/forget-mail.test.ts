import { sql } from "kysely";
import { expect, test } from "vitest";
import type { Context } from "../context.ts";
import { testCaller } from "../test-caller.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { workWithin } from "../test-empty-db.ts";
import { inventedDirectory, kim, kitWith, robin, sam, silent } from "./directory.fixture.ts";
import { enqueueMail, type MailToSend } from "./enqueue-mail.ts";
import { findUndelivered } from "./find-undelivered.ts";
import { forgetPerson } from "./forget-person.ts";
import { mailData } from "./mail-data.ts";
import { purgeMail } from "./purge-mail.ts";
import { sendDueMail } from "./send-due-mail.ts";
import type { SendLetter, Taken } from "./smtp-sender.ts";

const write = (ctx: Context, mail: Partial<MailToSend> = {}): Promise<void> =>
  enqueueMail(ctx, {
    to: { person: sam },
    kind: "test/news",
    language: "nl",
    subject: "Nieuws",
    paragraphs: ["Er is nieuws."],
    path: "/nl/uitnodiging?token=geheim",
    ...mail,
  });
const sendAll = (ctx: Context, taken: Taken): Promise<number> => {
  const send: SendLetter = async () => taken;
  const kit = kitWith(inventedDirectory());
  return sendDueMail({ work: workWithin(ctx), kit, send, log: silent });
};
/** All that stands in the tables of mail, as one text. */
const allOf = async ({ db }: Context): Promise<string> => {
  const { rows } = await sql<{ row: string }>`
    select m::text as row from platform.mail m
    union all select u::text from platform.mail_unsubscribe u`.execute(db);
  return rows.map(({ row }) => row).join("\n");
};
const daysLater = (ctx: Context, days: number): Context => ({
  ...ctx,
  now: new Date(ctx.now.getTime() + days * 24 * 3_600_000),
});

test("nothing of an erased person is left: to, by, about, and before there was a person", async () => {
  await inUndoneTransaction(async (ctx) => {
    const bySam = { ...ctx, caller: testCaller({ person: sam }) };
    await write(ctx, { paragraphs: ["Voor Sam."] });
    await write(ctx, { to: { address: "SAM@example.nl" }, subject: "Uitnodiging" });
    await write(bySam, { to: { person: kim }, paragraphs: ["Sam nodigt u uit."] });
    await write(ctx, { to: { person: kim }, paragraphs: ["Vraag het Sam@Example.nl."] });
    await write(ctx, { to: { person: robin }, paragraphs: ["Van een ander."] });
    await sendAll(ctx, { how: "sent" });
    await write(ctx, { paragraphs: ["Voor Sam."] });
    await forgetPerson(ctx, { number: sam, email: "sam@example.nl", name: "Sam" });
    const left = await allOf(ctx);
    expect(left).not.toMatch(/sam/i);
    expect(left).toContain("Van een ander.");
    const person = sql<{
      n: number;
    }>`select count(*)::int as n from platform.mail where person = ${sam}
      union all select count(*)::int from platform.mail_unsubscribe where person = ${sam}`;
    expect((await person.execute(ctx.db)).rows).toEqual([{ n: 0 }, { n: 0 }]);
  });
});

test("who erases himself takes no notice away that another still waits for", async () => {
  await inUndoneTransaction(async (ctx) => {
    const byAn = { ...ctx, caller: testCaller({ person: sam }) };
    await write(byAn, { to: { person: kim }, paragraphs: ["Uw rechten zijn veranderd."] });
    await write(ctx, {
      to: { address: "post@oefenstad.example" },
      paragraphs: ["Van jan@y.example."],
    });
    await write(ctx, { to: { person: kim }, paragraphs: ["Van an@y.example."] });
    await write(ctx, { to: { person: kim }, paragraphs: ["Van An de Wit."] });
    await forgetPerson(ctx, { number: sam, email: "an@y.example", name: "An de Wit" });
    const left = await allOf(ctx);
    expect(left).toContain("Uw rechten zijn veranderd.");
    expect(left).toContain("jan@y.example");
    expect(left).not.toMatch(/Van an@|An de Wit/);
  });
});

test("a person without an address is forgotten by number alone", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx);
    await write(ctx, { to: { person: robin } });
    await forgetPerson(ctx, { number: sam, email: null });
    expect((await allOf(ctx)).split("\n")).toHaveLength(1);
  });
});

test("a secret link is gone as soon as the mail is sent, or never will be", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx);
    await write(ctx, { to: { person: kim } });
    expect(await allOf(ctx)).toContain("geheim");
    await sendAll(ctx, { how: "sent" });
    expect(await allOf(ctx)).not.toContain("geheim");
  });
});

test("after a month the words and the address are gone, after a year the rest", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx, { to: { address: "iemand@example.nl" }, paragraphs: ["Oude woorden."] });
    await sendAll(ctx, { how: "bounced", code: "550" });
    await write(ctx, { paragraphs: ["Bleef wachten."] });
    await purgeMail(daysLater(ctx, 30));
    expect(await allOf(ctx)).toContain("Oude woorden.");
    await write(daysLater(ctx, 31), { paragraphs: ["Nieuwe woorden."] });
    await purgeMail(daysLater(ctx, 31));
    const left = await allOf(ctx);
    expect(left).not.toMatch(/Oude woorden|iemand@|Bleef wachten|geheim.*2026-11-22/);
    expect(left).toContain("Nieuwe woorden.");
    expect(left.match(/bounced|failed|waiting/g)?.sort()).toEqual(["bounced", "failed", "waiting"]);
    await purgeMail(daysLater(ctx, 380));
    expect((await allOf(ctx)).split("\n")).toHaveLength(1);
  });
});

test("a person sees the mail that was sent, also from before there was a person, without secret links", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx, { to: { address: "Sam@example.nl" }, subject: "Uitnodiging" });
    await write(daysLater(ctx, 1), { subject: "Voor Sam" });
    await write(ctx, { to: { person: robin }, subject: "Voor een ander" });
    const [part] = await mailData.show(ctx, { number: sam, email: "sam@example.nl" });
    expect(part?.rows).toMatchObject([
      { subject: "Uitnodiging", address: "Sam@example.nl", status: "waiting", sentAt: null },
      { subject: "Voor Sam", address: null, text: "Er is nieuws." },
    ]);
    expect(JSON.stringify(part)).not.toContain("geheim");
  });
});

test("who did not get the last mail is found, and no longer once one arrived", async () => {
  await inUndoneTransaction(async (ctx) => {
    const asked = { persons: [sam, robin], addresses: ["Iemand@example.nl", "ander@example.nl"] };
    await write(ctx);
    await write(ctx, { to: { address: "iemand@Example.nl" } });
    await sendAll(ctx, { how: "bounced", code: "550" });
    const lost = await findUndelivered(ctx, asked);
    expect([...lost.persons]).toEqual([sam]);
    expect([...lost.addresses]).toEqual(["iemand@example.nl"]);
    await write(daysLater(ctx, 1));
    expect([...(await findUndelivered(ctx, asked)).persons]).toEqual([sam]);
    await sendAll(daysLater(ctx, 1), { how: "sent" });
    expect([...(await findUndelivered(ctx, asked)).persons]).toEqual([]);
    expect((await findUndelivered(ctx, {})).persons.size).toBe(0);
  });
});
