import { describe, expect, test } from "vitest";
import { drawPage, testMe } from "../test-page.ts";

const held = (right: string, lapsed = false) => ({
  right: right as "editor",
  since: "2026-01-05T09:00:00Z",
  confirmedUntil: lapsed ? "2026-11-01" : "2027-06-01",
  lapsed,
});
const buren = {
  id: "GM9001",
  name: "Gemeente Oefendam",
  kind: "municipality",
  ended: null,
  rights: [held("editor"), held("confirmer")],
  actsFor: [],
};
const region = {
  id: "GR9001",
  name: "Regio Oefenland",
  kind: "joint-arrangement",
  ended: null,
  rights: [held("reader")],
  actsFor: Array.from({ length: 8 }, (_, n) => ({
    id: `GM91${n}0`,
    name: `Gemeente ${n}`,
    scope: ["contact" as const],
  })),
};
const header = (body: string) => /<header.*<\/header>/s.exec(body)?.[0] ?? "";
const of = async (url: string, me = testMe()) => header((await drawPage(url, { me })).body);

describe("who is not signed in", () => {
  test("gets a link to sign in that leads back to this page", async () => {
    const { body } = await drawPage("/nl/help?x=1");
    expect(header(body)).toContain('href="/nl/aanmelden?to=/nl/help%3Fx%3D1"');
    expect(header(body)).toContain("Aanmelden");
    expect(header(body)).not.toContain("/sign-out");
  });

  test("is not led back to the page of signing in itself", async () => {
    const { body } = await drawPage("/en/not-a-page");
    expect(header(body)).toContain('href="/en/sign-in"');
  });
});

describe("who is signed in", () => {
  test("sees of an organisation that ended that it exists no more, instead of rights", async () => {
    const gone = { ...buren, ended: { successor: null } };
    const me = testMe({ organisations: [gone], organisation: { id: gone.id, name: gone.name } });
    const drawn = await of("/nl/help", me);
    // On the button, and in the menu of a wide and of a small window.
    expect(drawn.match(/Bestaat niet meer/g)).toHaveLength(3);
    expect(drawn).not.toContain("edacteur");
  });

  test("finds the own proposals and saved searches in the menu", async () => {
    const drawn = await of("/nl/help");
    expect(drawn).toContain('href="/nl/catalogus/mijn-aanmeldingen"');
    expect(drawn).toContain('href="/nl/catalogus/bewaarde-zoekvragen"');
  });

  test("without an organisation sees the own name and that none is chosen", async () => {
    const drawn = await of("/nl/help");
    expect(drawn).toContain("Kim Voorbeeld");
    expect(drawn).toContain("Geen organisatie gekozen");
    expect(drawn).not.toContain('name="organisation"');
  });

  test("gets no link to moderation, audit trail or administration without that right", async () => {
    const me = testMe({
      organisations: [buren],
      organisation: { id: "GM9001", name: buren.name },
      national: [held("moderator", true), held("adviser")],
    });
    const drawn = await of("/nl/help", me);
    for (const page of ["/nl/moderatie", "/nl/toezichtspoor", "/nl/organisaties/GM9001/mensen"]) {
      expect(drawn).not.toContain(page);
    }
  });

  test("gets those links with the right", async () => {
    const me = testMe({
      organisations: [{ ...buren, rights: [held("administrator")] }],
      organisation: { id: "GM9001", name: buren.name },
      national: [held("moderator"), held("auditor")],
      tasks: 3,
    });
    const drawn = await of("/nl/help", me);
    for (const page of ["/nl/moderatie", "/nl/toezichtspoor", "/nl/organisaties/GM9001/mensen"]) {
      expect(drawn).toContain(page);
    }
    expect(drawn).toMatch(/Mijn taken<span class="w-count">3/);
  });

  test("sees as what one works, and in whose name", async () => {
    const me = testMe({
      organisations: [buren, region],
      organisation: { id: "GM9001", name: buren.name },
    });
    const drawn = await of("/nl/help", me);
    expect(drawn).toContain("U werkt als redacteur en bevestiger");
    expect(drawn).toContain("Redacteur en bevestiger");
    expect(drawn).toContain("Lezer, namens 8 gemeenten");
    expect(drawn).toMatch(/value="GM9001" aria-current="true"/);
    expect(drawn).not.toMatch(/value="GR9001" aria-current/);
  });

  test("switches with a plain form that leads back to this page, without what was just done", async () => {
    const me = testMe({ organisations: [buren, region] });
    const drawn = await of("/en/help?done=x&y=1", me);
    expect(drawn).toContain('action="/en/my-account"');
    expect(drawn).toContain('name="act" value="switch"');
    expect(drawn).toContain('name="to" value="/en/help?y=1"');
    expect(drawn).toContain("Reader, in the name of 8 municipalities");
  });

  test("who works in the name of a member sees that, with the partnership", async () => {
    const me = testMe({
      organisations: [region],
      organisation: { id: "GM9130", name: "Gemeente 3" },
    });
    const drawn = await of("/nl/help", me);
    expect(drawn).toContain("U werkt namens deze organisatie");
    expect(drawn).toContain("Namens deze organisatie, via Regio Oefenland");
    expect(drawn).toMatch(/value="GM9130" aria-current="true"/);
  });

  test("reads in a small window for whom one works without opening the menu", async () => {
    const organisation = { id: "GM9001", name: buren.name };
    const own = await of("/nl/help", testMe({ organisations: [buren], organisation }));
    expect(own).toContain("U werkt voor Gemeente Oefendam");
    const member = { id: "GM9130", name: "Gemeente 3" };
    const inName = testMe({ organisations: [region], organisation: member });
    expect(await of("/nl/help", inName)).toContain("U werkt namens Gemeente 3");
    expect(await of("/nl/help")).not.toContain("w-forwhom");
  });

  test("is told that rights ran out", async () => {
    const me = testMe({
      organisations: [{ ...buren, rights: [held("editor", true)] }],
      organisation: { id: "GM9001", name: buren.name },
    });
    expect(await of("/nl/help", me)).toContain("Uw rechten zijn verlopen");
  });

  test("signs out with a form, and the same stands in the menu of a small window", async () => {
    const drawn = await of("/nl/help");
    expect(drawn.match(/action="\/sign-out"/g)).toHaveLength(2);
  });
});
