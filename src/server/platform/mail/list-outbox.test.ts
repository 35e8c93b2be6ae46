import { expect, test } from "vitest";
import { getOutboxMessage, listOutboxMessages, mailRoutes } from "#contract/mail";
import type { Context } from "../context.ts";
import { testApi } from "../test-api.ts";
import { inUndoneTransaction } from "../test-db.ts";
import { workWithin } from "../test-empty-db.ts";
import { inventedDirectory, kim, kitWith, robin, sam, silent } from "./directory.fixture.ts";
import { enqueueMail } from "./enqueue-mail.ts";
import { serveMail, serveOutbox } from "./routes.ts";
import { sendDueMail } from "./send-due-mail.ts";
import { unsubscribe } from "./unsubscribe.ts";

interface Item {
  id: string;
  to: string | null;
  subject: string;
  status: string;
  weekly: boolean;
}
const setUp = () => {
  const directory = inventedDirectory();
  const kit = kitWith(directory, "http://localhost:3000");
  const api = testApi((served) => serveOutbox(served, kit));
  const list = async (ctx: Context, query = {}): Promise<{ items: Item[]; total: number }> =>
    (await api.ask(ctx, listOutboxMessages.id, { query })) as { items: Item[]; total: number };
  return { directory, kit, api, list };
};
const write = (ctx: Context, person: number, minutes: number): Promise<void> =>
  enqueueMail(
    { ...ctx, now: new Date(ctx.now.getTime() + minutes * 60_000) },
    {
      to: { person },
      kind: "test/news",
      language: "nl",
      subject: `Bericht ${minutes}`,
      paragraphs: ["Er is nieuws."],
      path: "/nl/uitnodiging?token=abc",
    },
  );
test("a mail that is not there is a 404 that says where to look", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { api } = setUp();
    const params = { message: "01890000-0000-7000-8000-000000000000" };
    await expect(api.ask(ctx, getOutboxMessage.id, { params })).rejects.toMatchObject({
      code: "mail/unknown-message",
      status: 404,
    });
    await expect(
      api.ask(ctx, getOutboxMessage.id, { params: { message: "x" } }),
    ).rejects.toMatchObject({ code: "platform/invalid-request" });
  });
});

test("without a mail server every mail can be read, the newest first", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { kit, list } = setUp();
    for (const [person, minutes] of [
      [sam, 0],
      [robin, 1],
      [kim, 2],
      [99, 3],
    ] as const) {
      await write(ctx, person, minutes);
    }
    await sendDueMail({ work: workWithin(ctx), kit, send: null, log: silent });
    const { items, total } = await list(ctx);
    expect(total).toBe(4);
    expect(items).toMatchObject([
      { subject: "Bericht 3", to: null, status: "suppressed" },
      { subject: "Bericht 2", to: "kim@example.nl", status: "suppressed" },
      { subject: "Bericht 1", to: "robin@example.nl", status: "waiting", weekly: true },
      { subject: "Bericht 0", to: "sam@example.nl", status: "waiting", weekly: false },
    ]);
    expect((await list(ctx, { limit: 1 })).items).toHaveLength(1);
  });
});

test("a mail reads as its receiver would read it, and its links work", async () => {
  await inUndoneTransaction(async (ctx) => {
    const { directory, api, list } = setUp();
    await write(ctx, sam, 0);
    const [item] = (await list(ctx)).items;
    const message = (await api.ask(ctx, getOutboxMessage.id, {
      params: { message: item?.id },
    })) as { text: string; to: string };
    expect(message.to).toBe("sam@example.nl");
    expect(message.text).toMatch(/^Beste Sam,\n\nEr is nieuws\./);
    expect(message.text).toContain("http://localhost:3000/nl/uitnodiging?token=abc");
    const [, token = ""] = /geen-mail\?token=([\w-]+)/.exec(message.text) ?? [];
    await unsubscribe(ctx, directory, token);
    expect(directory.known.get(sam)?.preference).toBe("none");
  });
});

test("every route of mail is served", () => {
  const kit = kitWith(inventedDirectory());
  const { ids } = testApi((served) => {
    serveMail(served, kit);
    serveOutbox(served, kit);
  });
  expect(ids.toSorted()).toEqual(mailRoutes.map(({ id }) => id).toSorted());
});
