import { expect, test } from "vitest";
import type { Context } from "../context.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { inventedDirectory, kim, robin, sam } from "./directory.fixture.ts";
import { enqueueMail } from "./enqueue-mail.ts";
import { type Mail, weeklyKind } from "./mail.ts";
import { outboxPage, partsOf } from "./mail-store.ts";
import { planMail } from "./plan-mail.ts";

const write = (ctx: Context, person: number, subject: string, always = false): Promise<void> =>
  enqueueMail(ctx, {
    to: { person },
    kind: "test/news",
    language: "nl",
    subject,
    paragraphs: [subject],
    always,
  });
const outbox = (ctx: Context): Promise<Mail[]> => outboxPage(ctx.db, { offset: 0, limit: 100 });
const at = (ctx: Context, moment: string): Context => ({ ...ctx, now: new Date(moment) });
const thursday = "2026-11-26T12:00:00Z";
const mondayAtEight = "2026-11-30T07:00:00Z";

test("who wants no mail gets none, and it is kept as suppressed", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx, kim, "Nieuws");
    await planMail(ctx, inventedDirectory());
    expect(await outbox(ctx)).toMatchObject([{ person: kim, status: "suppressed", path: null }]);
  });
});

test("who is not there any more gets none", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx, 99, "Nieuws");
    await planMail(ctx, inventedDirectory());
    expect(await outbox(ctx)).toMatchObject([{ status: "suppressed" }]);
  });
});

test("what cannot be missed is never held up, whatever the person prefers", async () => {
  await inUndoneTransaction(async (ctx) => {
    await write(ctx, kim, "Uw rechten zijn veranderd", true);
    await write(ctx, robin, "Uw rechten zijn veranderd", true);
    await planMail(ctx, inventedDirectory());
    expect(await outbox(ctx)).toMatchObject([
      { digest: false, status: "waiting", send_after: ctx.now },
      { digest: false, status: "waiting", send_after: ctx.now },
    ]);
  });
});

test("who wants mail at once gets it now, who wants it weekly on Monday at eight", async () => {
  await inUndoneTransaction(async (bare) => {
    const ctx = at(bare, thursday);
    await write(ctx, sam, "Nieuws");
    await write(ctx, robin, "Nieuws");
    await planMail(ctx, inventedDirectory());
    const planned = new Map((await outbox(ctx)).map((mail) => [mail.person, mail]));
    expect(planned.get(sam)).toMatchObject({ digest: false, send_after: ctx.now });
    expect(planned.get(robin)).toMatchObject({ digest: true, send_after: new Date(mondayAtEight) });
  });
});

test("before Monday at eight there is no weekly mail, then there is one, in the order of the week", async () => {
  await inUndoneTransaction(async (bare) => {
    const directory = inventedDirectory();
    for (const [moment, subject] of [
      ["2026-11-27T12:00:00Z", "Tweede"],
      [thursday, "Eerste"],
      ["2026-11-30T06:59:59Z", "Derde"],
    ] as const) {
      await write(at(bare, moment), robin, subject);
    }
    await planMail(at(bare, "2026-11-30T06:59:59Z"), directory);
    expect((await outbox(bare)).map(({ kind }) => kind)).not.toContain(weeklyKind);

    await planMail(at(bare, mondayAtEight), directory);
    await planMail(at(bare, mondayAtEight), directory);
    const [weekly, ...others] = await outbox(bare);
    expect(others).toEqual([]);
    expect(weekly).toMatchObject({
      kind: weeklyKind,
      language: "en",
      subject: "Waaier: your week (3 messages)",
      digest: false,
      send_after: new Date(mondayAtEight),
    });
    const parts = await partsOf(bare.db, weekly?.id ?? "");
    expect(parts.map(({ subject }) => subject)).toEqual(["Eerste", "Tweede", "Derde"]);
  });
});

test("what is written after Monday at eight waits for the next week", async () => {
  await inUndoneTransaction(async (bare) => {
    const directory = inventedDirectory();
    await write(at(bare, thursday), robin, "Deze week");
    await write(at(bare, mondayAtEight), robin, "Volgende week");
    await planMail(at(bare, "2026-11-30T09:00:00Z"), directory);
    expect((await outbox(bare)).map(({ subject }) => subject)).toEqual([
      "Waaier: your week (1 message)",
      "Volgende week",
    ]);
  });
});

test("a server that slept on Monday at eight makes the weekly mail when it wakes", async () => {
  await inUndoneTransaction(async (bare) => {
    await write(at(bare, thursday), robin, "Nieuws");
    await planMail(at(bare, "2026-12-02T12:00:00Z"), inventedDirectory());
    expect(await outbox(bare)).toMatchObject([{ kind: weeklyKind }]);
  });
});

test("who unsubscribed in the week gets no weekly mail", async () => {
  await inUndoneTransaction(async (bare) => {
    const directory = inventedDirectory();
    await write(at(bare, thursday), robin, "Nieuws");
    await planMail(at(bare, thursday), directory);
    await directory.setPreference(bare, robin, "none");
    await planMail(at(bare, mondayAtEight), directory);
    expect(await outbox(bare)).toMatchObject([{ subject: "Nieuws", status: "suppressed" }]);
  });
});
