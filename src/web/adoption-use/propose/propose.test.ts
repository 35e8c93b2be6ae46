import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing, testMe } from "../../test-page.ts";
import { answers as ofUses, seller, supplier } from "../adoption-use.fixture.ts";

const url = "/nl/catalogus/oefenzaak/gebruik-voorstellen";
const organisation = (id: string, name: string, kind = "municipality") => ({ id, name, kind });
const all = [
  organisation("GM9001", "Oefendam"),
  organisation("GM9002", "Oefenveen"),
  organisation("GM9003", "’s-Oefenhage"),
  organisation("GR9001", "Samen Oefenen", "joint-arrangement"),
  organisation("GR9002", "Samen oefenen!", "joint-arrangement"),
  organisation(supplier.id, supplier.name, "supplier"),
];
const answers = {
  ...ofUses([]),
  getPermissions: allowing(["proposeUse"]),
  listOrganisations: ({ query }: { query?: Readonly<Record<string, unknown>> }) =>
    query?.["q"] === undefined
      ? listing(...all)
      : listing(...all.filter(({ name }) => query["q"] === "Oefen" && name.startsWith("Oefen"))),
  proposeUse: { id: "019a0000-0000-7000-8000-000000000003" },
};
const typed = {
  names: "Oefendam\r\ngemeente OEFENVEEN\nGM9003",
  status: "in-production",
  since: "2024-03-01",
  version: "",
  evidence: "https://oefensoft.example/klanten",
  note: "",
};
const look = { ...typed, act: "check" };
const idsOf = ({ asked }: { asked: readonly (readonly [string, unknown])[] }) =>
  asked.map(([id]) => id);
const tickedIn = (main: string): string[] =>
  [...main.matchAll(/<input[^>]*name="to"[^>]*>/g)].flatMap(([box]) =>
    box.includes('checked=""') ? [/value="([^"]*)"/.exec(box)?.[1] ?? ""] : [],
  );

describe("who may not", () => {
  test("and is not signed in goes to sign in first", async () => {
    const getPermissions = refusing(401, "platform/not-signed-in");
    const { headers } = await drawPage(url, { answers: { ...answers, getPermissions } });
    expect(headers["location"]).toBe(`/nl/aanmelden?to=${url}`);
  });

  test("works for nobody and is told how to", async () => {
    const { main } = await drawPage(url, { me: testMe(), answers });
    expect(main).toContain("U werkt nog niet voor een organisatie");
    expect(main).not.toContain('method="post"');
  });

  test("at its organisation is told which right is needed, and sends nothing", async () => {
    const getPermissions = allowing([]);
    const drawn = await drawPage(url, {
      me: seller,
      answers: { ...answers, getPermissions },
      form: { ...typed, act: "send", to: "GM9001" },
    });
    expect(drawn.status).toBe(403);
    expect(idsOf(drawn)).not.toContain("proposeUse");
  });
});

test("an entry that is not there is an unknown address", async () => {
  const getEntry = refusing(404, "catalogue/unknown-entry");
  expect((await drawPage(url, { me: seller, answers: { ...answers, getEntry } })).status).toBe(404);
});

describe("looking the organisations up", () => {
  test("ticks those of a name or code, however they are written, and sends nothing", async () => {
    const drawn = await drawPage(url, { me: seller, answers, form: look });
    expect(drawn.status).toBe(200);
    expect(tickedIn(drawn.main)).toEqual(["GM9001", "GM9002", "GM9003"]);
    expect(drawn.main).toContain('value="send"');
    expect(drawn.main).toContain('value="2024-03-01"');
    expect(idsOf(drawn)).not.toContain("proposeUse");
  });

  test("lets choose where a name is of several, or of nobody and like some", async () => {
    const { main } = await drawPage(url, {
      me: seller,
      answers,
      form: { ...look, names: "samen oefenen\nOefen\nNergensland" },
    });
    expect(tickedIn(main)).toEqual([]);
    expect(main).toContain("Wie bedoelt u met ‘samen oefenen’?");
    expect(main).toContain("Wie bedoelt u met ‘Oefen’?");
    expect(main).toContain("‘Nergensland’ vonden we niet");
  });

  test("leaves the organisation that proposes out, and says why", async () => {
    const { main } = await drawPage(url, {
      me: seller,
      answers,
      form: { ...look, names: `${supplier.name}\nOefendam` },
    });
    expect(tickedIn(main)).toEqual(["GM9001"]);
    expect(main).toContain("Oefensoft is uw eigen organisatie");
  });

  test.each([
    ["", "#names"],
    [Array.from({ length: 101 }, (_, n) => `Plaats ${n}`).join("\n"), "#names"],
  ])("%j is told at its field", async (names, field) => {
    const { status, main } = await drawPage(url, { me: seller, answers, form: { ...look, names } });
    expect(status).toBe(400);
    expect(main).toContain(`href="${field}"`);
  });
});

describe("sending it", () => {
  const send = { ...typed, act: "send", looked: ["Oefendam", "gemeente OEFENVEEN", "GM9003"] };

  test("proposes to each that is ticked, and tells what became of each", async () => {
    const proposeUse = ({ body }: { body?: unknown }) => {
      if ((body as { organisation: string }).organisation === "GM9002") {
        return refusing(409, "adoption/proposed-already")();
      }
      return { id: "019a0000-0000-7000-8000-000000000003" };
    };
    const { status, main, asked } = await drawPage(url, {
      me: seller,
      answers: { ...answers, proposeUse },
      form: { ...send, to: ["GM9001", "GM9002"] },
    });
    expect(status).toBe(200);
    expect(main).toContain("Verstuurd aan 1 organisatie");
    expect(main).toContain("Hier wacht al een voorstel van u");
    expect(main).toContain("/nl/organisaties/OR9001/gebruik#by-us");
    const sent = asked
      .filter(([id]) => id === "proposeUse")
      .map(([, { params, body }]) => [params, body]);
    const words = {
      entry: "oefenzaak",
      version: null,
      status: "in-production",
      since: "2024-03-01",
      note: null,
      evidenceUrl: "https://oefensoft.example/klanten",
    };
    expect(sent).toEqual([
      [{ id: "OR9001" }, { organisation: "GM9001", ...words }],
      [{ id: "OR9001" }, { organisation: "GM9002", ...words }],
    ]);
  });

  test("to nobody, or to one that was not looked up, sends nothing", async () => {
    for (const to of [[], ["GM9999"]]) {
      const drawn = await drawPage(url, { me: seller, answers, form: { ...send, to } });
      expect(drawn.status).toBe(400);
      expect(drawn.main).toContain("Kies ten minste één organisatie");
      expect(tickedIn(drawn.main)).toEqual([]);
      expect(idsOf(drawn)).not.toContain("proposeUse");
    }
  });

  test.each([
    [{ status: "not-used" }, "#status"],
    [{ since: "2026-11-27" }, "#since"],
    [{ since: "vorig jaar" }, "#since"],
    [{ evidence: "oefensoft.example" }, "#evidence"],
    [{ evidence: "javascript://a.b" }, "#evidence"],
    [{ evidence: "https://jan:geheim@a.nl/x" }, "#evidence"],
    [{ note: "x".repeat(501) }, "#note"],
    [{ version: "x".repeat(61) }, "#version"],
  ])("%j is told at its field, and who was ticked stays ticked", async (change, field) => {
    const drawn = await drawPage(url, {
      me: seller,
      answers,
      form: { ...send, ...change, to: ["GM9002"] },
    });
    expect(drawn.status).toBe(400);
    expect(drawn.main).toContain(`href="${field}"`);
    expect(tickedIn(drawn.main)).toEqual(["GM9002"]);
    expect(idsOf(drawn)).not.toContain("proposeUse");
  });

  test("in English too", async () => {
    const { main } = await drawPage("/en/catalogue/oefenzaak/propose-use", {
      me: seller,
      answers,
      form: { ...send, to: ["GM9001"] },
    });
    expect(main).toContain("Sent to 1 organisation");
    expect(main).not.toMatch(/adoptionUse\.|\{\{|undefined/);
  });
});
