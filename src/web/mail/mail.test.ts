import { describe, expect, test } from "vitest";
import { drawPage, listing, refusing } from "../test-page.ts";

const token = "abcdefghijklmnopqrstuvwxyz";
const url = `/nl/geen-mail?token=${token}`;

describe("no more mail", () => {
  test("only opening the link changes nothing", async () => {
    const { main, asked } = await drawPage(url);
    expect(asked).toEqual([]);
    expect(main).toContain("Stuur mij geen mail meer");
  });

  test("needs no sign-in, and takes the link out of the address afterwards", async () => {
    const answers = { unsubscribe: {} };
    const { status, headers, asked } = await drawPage(url, {
      answers,
      form: { act: "unsubscribe" },
    });
    expect(asked).toEqual([["unsubscribe", { body: { token } }]]);
    expect([status, headers["location"]]).toEqual([303, "/nl/geen-mail?done=unsubscribe"]);
    expect((await drawPage("/nl/geen-mail?done=unsubscribe")).main).toContain(
      "U krijgt geen mail meer",
    );
  });

  test.each(["/nl/geen-mail", "/nl/geen-mail?token=kort"])("%s is half a link", async (half) => {
    const { status, main } = await drawPage(half);
    expect(status).toBe(404);
    expect(main).toContain("Deze link werkt niet");
  });

  test("a link that is not known says what to do", async () => {
    const answers = { unsubscribe: refusing(404, "mail/unknown-link") };
    const { status, main } = await drawPage(`/en/no-mail?token=${token}`, {
      answers,
      form: { act: "unsubscribe" },
    });
    expect(status).toBe(404);
    expect(main).toContain("This link does not work");
  });

  test("what could not be saved can be tried again", async () => {
    const answers = { unsubscribe: refusing(503, "platform/database-away") };
    const { status, main } = await drawPage(url, { answers, form: { act: "unsubscribe" } });
    expect(status).toBe(503);
    expect(main).toContain("Dit is nog niet gedaan");
    expect(main).toContain("Stuur mij geen mail meer");
  });
});

const item = {
  id: "019a0000-0000-7000-8000-000000000003",
  to: "vera.voorbeeld@example.nl",
  kind: "people/invitation",
  language: "nl",
  subject: "Uitnodiging voor Waaier",
  status: "waiting",
  weekly: false,
  writtenAt: "2026-11-26T09:00:00Z",
  sendAfter: "2026-11-26T09:00:00Z",
};
const text = `Beste,

Open: https://waaier.example/nl/uitnodiging?token=abc
Of: https://elders.example/x <b>`;

describe("the practice outbox", () => {
  test("lists to whom, what and when, in both languages", async () => {
    const answers = { listOutboxMessages: listing(item) };
    const dutch = await drawPage("/nl/oefenpostvak", { answers });
    expect(dutch.main).toContain(`href="/nl/oefenpostvak/${item.id}"`);
    expect(dutch.main).toContain(item.to);
    expect(dutch.main).toContain("w-tag-practice");
    const english = await drawPage("/en/practice-outbox", { answers });
    expect(english.main).toContain('lang="nl">Uitnodiging voor Waaier');
  });

  test("an empty one says how a mail comes", async () => {
    const answers = { listOutboxMessages: listing() };
    const { main } = await drawPage("/nl/oefenpostvak", { answers });
    expect(main).toContain("Nog geen mail");
  });

  test("shows a mail as plain text, with the links of this site alone", async () => {
    const answers = { getOutboxMessage: { ...item, text } };
    const { status, main } = await drawPage(`/nl/oefenpostvak/${item.id}`, { answers });
    expect(status).toBe(200);
    expect(main).toContain('<a href="https://waaier.example/nl/uitnodiging?token=abc">');
    expect(main).not.toContain('href="https://elders');
    expect(main).toContain("&lt;b&gt;");
  });

  test("a mail that is not there is a 404", async () => {
    const answers = { getOutboxMessage: refusing(404, "mail/unknown-message") };
    expect((await drawPage(`/nl/oefenpostvak/${item.id}`, { answers })).status).toBe(404);
  });
});
