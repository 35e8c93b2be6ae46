import { describe, expect, test } from "vitest";
import { drawPage, testMe } from "../test-page.ts";
import { ask, asks, brief, own, partner, seen, textOf, town, url } from "./municipality.fixture.ts";

const give = `/nl/organisaties/${town.id}/antwoorden/geven`;
const uses = `/nl/organisaties/${town.id}/gebruik`;
const used = (given: object = {}) => ({
  entry: { id: "boomkroon", name: "Boomkroon", kind: "software" as const },
  users: [{ id: "GM9106", name: "Klaveringen" }],
  using: 1,
  known: 6,
  of: 20,
  through: null,
  ...given,
});

describe("what municipalities like it use", () => {
  test("tells how many use it of whom it is known: who said no is no user", async () => {
    const { text } = await seen({ usedByLikeUs: [used()] });
    expect(text).toContain("1 van de 6 van wie het bekend is gebruikt dit: Klaveringen");
    const english = await seen(
      { usedByLikeUs: [used()] },
      { at: `/en/organisations/${town.id}/in-brief` },
    );
    expect(english.text).toContain("1 of the 6 of which it is known uses this: Klaveringen");
  });

  test("names some of many, and all of few", async () => {
    const users = ["Klaveringen", "Merelmond"].map((name, n) => ({ id: `GM910${n}`, name }));
    expect((await seen({ usedByLikeUs: [used({ users, using: 2 })] })).text).toContain(
      "2 van de 6 van wie het bekend is gebruiken dit: Klaveringen en Merelmond",
    );
    expect((await seen({ usedByLikeUs: [used({ users, using: 5 })] })).text).toContain(
      "5 van de 6 van wie het bekend is gebruiken dit, zoals Klaveringen en Merelmond",
    );
  });
});

test("how many others use it stands beside of how many that is known, for an insider too", async () => {
  const use = {
    entry: { id: "boomkroon", name: "Boomkroon", kind: "software" as const },
    state: "uses" as const,
    status: "in-production" as const,
    since: null,
    origin: "own" as const,
    hidden: false,
    others: 111,
    othersKnown: 140,
  };
  for (const me of [null, own]) {
    const { text } = await seen({ uses: { known: 1, items: [use] } }, { me });
    expect(text).toContain("Andere gemeentenvan wie het bekend is");
    expect(text).toContain("111 van de 140");
    expect(text).not.toContain("Met ons");
  }
});

describe("what waits", () => {
  test("leads to the form of that subject and version", async () => {
    const item = ask({ rule: "law", level: "binding", version: "1.2" });
    const { main } = await seen({ asks: asks({ items: [item] }) }, { me: own });
    expect(main).toContain(`href="${give}?entry=proefzaak&amp;version=1.2"`);
  });

  test("and is ready leads to where one click confirms it, and nobody else reads that it is ready", async () => {
    const items = [ask({ ready: "uses" })];
    const { main, text } = await seen({ asks: asks({ items }) }, { me: own });
    expect(main).toContain(`href="${give}#ready"`);
    expect(text).toContain("bevestigen is genoeg. Bevestig Proefzaak");
    expect((await seen({ asks: asks({ items }) })).text).not.toContain("klaar");
  });

  test("as a proposal or by a source leads to the uses", async () => {
    const bare = { rule: null, entry: { id: "boomkroon", name: "Boomkroon" } };
    const items = [
      ask({ ...bare, kind: "proposal", from: { id: "OR9001", name: "Oefensoft" } }),
      ask({ ...bare, kind: "source" }),
    ];
    const { main } = await seen({ asks: asks({ items, total: 0 }) }, { me: own });
    expect(main).toContain(`href="${uses}#proposals"`);
    expect(main).toContain(`href="${uses}?entry=boomkroon#s-boomkroon"`);
  });

  test("has no button for who may not answer", async () => {
    const items = [ask(), ask({ ready: "uses" })];
    const { main } = await seen({ asks: asks({ items }) }, { me: own, may: ["getOwnBrief"] });
    expect(main).not.toContain("ams-button--secondary w-small");
  });

  test("and is late looks late, with the day and how long ago", async () => {
    const items = [ask({ kind: "review", by: "2024-08-10" })];
    const { main, text } = await seen({ asks: asks({ items }) });
    expect(text).toContain("Had gemoeten op 10 augustus 2024, 839 dagen te laat");
    expect(main).toContain('class="w-late"');
    const ahead = [ask({ kind: "review", by: "2026-12-10" })];
    const other = await seen({ asks: asks({ items: ahead }) });
    expect(other.text).toContain("Voor 10 december 2026.");
    expect(other.main).not.toContain("w-late");
  });

  test("only later has no button, and is no question that waits", async () => {
    const coming = [ask({ kind: "comes-into-force", rule: "joint", by: "2027-01-01" })];
    const { main, text } = await seen({ asks: asks({ coming }) }, { me: own });
    expect(text).toContain("Gaat gelden op 1 januari 2027.");
    expect(text).toContain("Er wacht niets.");
    expect(main).toMatch(/vragen wachten<\/dt><dd>0</);
    expect(main).not.toContain("ams-button--secondary w-small");
  });

  test("of use is counted apart from the questions, and so is what is free to answer", async () => {
    const given = { asks: asks({ items: [ask()], total: 12, sources: 12, proposals: 1 }) };
    const { main, text } = await seen(given, { me: own });
    expect(main).toMatch(/vragen wachten<\/dt><dd>12</);
    expect(text).toContain("12 keer noemt een bron u: klopt het?");
    expect(text).toContain("1 keer zegt een ander dat u iets gebruikt: klopt het?");
    expect(text).toContain("Alle 12 vragen");
    expect(text).toContain("Op 3 van de 12 gevraagde onderwerpen is geantwoord.");
    expect(text).toContain("Nog 2 mag u beantwoorden.");
    expect((await seen(given)).text).toContain("12 keer noemt een bron Oefendam.");
  });
});

describe("who reads", () => {
  const given = {
    asks: asks({ items: [ask()] }),
    usedByLikeUs: [used()],
  };

  test("and works there reads of “we”", async () => {
    const { text } = await seen(given, { me: own });
    for (const ours of ["Dit wacht op ons antwoord", "Onze antwoorden", "Wat wij gebruiken"]) {
      expect(text).toContain(ours);
    }
    expect(text).not.toContain("U werkt hier namens");
  });

  test("and acts for it by a mandate reads its name, through whom, and may do the work", async () => {
    const { main, text } = await seen(given, { me: partner });
    expect(text).toContain("U werkt hier namens Oefendam, vanuit Samen Oefenen.");
    expect(text).toContain("Dit wacht op antwoord van Oefendam");
    expect(text).toContain("Antwoorden van Oefendam");
    expect(text).not.toMatch(/\b(ons|onze|wij)\b/i);
    expect(main).toContain(`href="${give}?entry=proefzaak"`);
    expect(text).toContain("Begin met invullen");
  });

  test("and is a stranger reads its name as well", async () => {
    const { text } = await seen(given);
    expect(text).toContain("Wat gemeenten zoals Oefendam gebruiken");
    expect(text).not.toMatch(/\b(ons|onze|wij)\b/i);
  });
});

describe("where the page is", () => {
  const lit = (body: string) =>
    [
      ...(/<nav class="w-nav".*?<\/nav>/s.exec(body)?.[0] ?? "").matchAll(
        /aria-current="[^"]+">([^<]+)</g,
      ),
    ].map(([, name]) => name);

  test("one's own municipality is lit in the menu; another is one of the organisations", async () => {
    const names = async (me: typeof own | null) => lit((await seen({}, { me })).body);
    expect(await names(own)).toEqual(["Mijn gemeente"]);
    expect(await names(partner)).toEqual(["Mijn gemeente"]);
    expect(await names(null)).toEqual(["Organisaties"]);
    const elsewhere = testMe({ organisation: { id: "GM9002", name: "Oefenveen" } });
    expect(await names(elsewhere)).toEqual(["Organisaties"]);
  });

  test("its tabs are all its pages, and who works there has more of them", async () => {
    const tabs = async (me: typeof own | null) => {
      const { main } = await seen({}, { me });
      return textOf(/<nav class="w-tabs.*?<\/nav>/s.exec(main)?.[0] ?? "").trim();
    };
    expect(await tabs(null)).toBe(
      "Gegevens In het kort Gebruik Antwoorden Lijkt op Contact Documenten",
    );
    expect(await tabs(own)).toBe(
      "Gegevens In het kort Gebruik Antwoorden Zoals wij Mensen Mandaten Contact Documenten",
    );
  });
});

test("on paper stand no tabs, no buttons and no links that lead on", async () => {
  const like = {
    municipality: { id: "GM9002", name: "Oefenveen" },
    population: null,
    share: 0.8,
    because: ["size"],
    contact: null,
  };
  const { main } = await seen(
    { asks: asks({ items: [ask()], total: 12 }), usedByLikeUs: [used()], likeUs: [like] },
    { me: own },
  );
  const onPaper = main
    .replace(/<(\w+) class="[^"]*w-noprint[^"]*".*?<\/\1>/gs, "")
    .replace(/<button[^>]*w-noprint.*?<\/button>/gs, "");
  expect(onPaper).not.toContain("w-more");
  expect(onPaper).not.toContain("ams-button");
  expect(onPaper).not.toContain("w-tabs");
});

test("who is not signed in is asked nothing that is for insiders", async () => {
  const { asked } = await drawPage(url, { answers: { getMunicipalityBrief: brief() } });
  expect(asked.map(([id]) => id)).toEqual(["getMunicipalityBrief"]);
});
