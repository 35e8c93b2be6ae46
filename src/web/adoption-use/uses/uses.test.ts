import { describe, expect, test } from "vitest";
import { allowing, drawPage, refusing } from "../../test-page.ts";
import {
  answers,
  fromSource,
  hiddenUse,
  me,
  proposal,
  town,
  use,
} from "../adoption-use.fixture.ts";

const url = "/nl/organisaties/GM9001/gebruik";
const idsOf = ({ asked }: { asked: readonly (readonly [string, unknown])[] }) =>
  asked.map(([id]) => id);

describe("who is not of the organisation", () => {
  test("sees what is open, no form, and nothing of proposals", async () => {
    const drawn = await drawPage(url, {
      answers: answers([use(), hiddenUse, fromSource()], { toUs: [proposal()] }),
    });
    expect(drawn.status).toBe(200);
    expect(drawn.main).toContain("Oefenzaak");
    expect(drawn.main).not.toContain("Geheimzaak");
    expect(drawn.main).not.toContain('method="post"');
    expect(drawn.main).not.toContain("Oefensoft");
    expect(idsOf(drawn)).not.toContain("listOwnUses");
    expect(idsOf(drawn)).not.toContain("listUseProposals");
  });

  test("gets the same page in every byte, whether something is hidden or not", async () => {
    const seen = async (uses: Parameters<typeof answers>[0]) =>
      (await drawPage(url, { answers: answers(uses) })).body;
    expect(await seen([use(), hiddenUse])).toBe(await seen([use()]));
  });

  test("and is signed in elsewhere, is told no more", async () => {
    const getPermissions = allowing(["proposeUse"]);
    const drawn = await drawPage(url, {
      me,
      answers: { ...answers([use(), hiddenUse]), getPermissions },
    });
    expect(drawn.main).not.toContain("Geheimzaak");
    expect(drawn.main).not.toContain('method="post"');
  });

  test("finds how to say it when nothing is known", async () => {
    const { main } = await drawPage(url, { answers: answers([]) });
    expect(main).toContain("nog niet bekend wat zij gebruikt");
    expect(main).toContain("/nl/organisaties/GM9001/meedoen");
  });
});

test("an organisation that is not there is an unknown address", async () => {
  const getOrganisation = refusing(404, "network/unknown-organisation");
  expect((await drawPage(url, { answers: { ...answers([]), getOrganisation } })).status).toBe(404);
});

test("what is known and what is not stand beside each other; what a source only says is not counted as use", async () => {
  const coming = use({
    entry: { id: "oefenkaart", name: "Oefenkaart", kind: "software" },
    useId: "019a0000-0000-7000-8000-000000000005",
    status: "planned",
    state: "coming",
  });
  const { main } = await drawPage(url, { answers: answers([use(), coming, fromSource()]) });
  const figures = [...main.matchAll(/<dd>(\d+)<\/dd>/g)].map(([, figure]) => figure);
  expect(figures).toEqual(["1", "1", "0", "38"]);
  expect(main).toContain("niet bekend, van 40 in de catalogus");
  expect(main).toContain("betaalt hieraan mee");
  expect(main).toContain("Zekerheid middel");
  expect(main).toContain("README van de broncode");
  expect(main).toContain("https://code.example/oefenloket");
});

test("each word says who said it, since when, and how it went", async () => {
  const { main } = await drawPage(url, {
    answers: answers([
      use({
        version: "2.0",
        plannedOn: "2023-02-01",
        productionOn: "2024-03-01",
        phasingOutOn: "2027-05-01",
        byOrganisation: { id: "GR9001", name: "Oefenregio" },
        contact: "beheer@oefendam.example",
      }),
    ]),
  });
  expect(main).toContain("versie 2.0");
  expect(main).toContain("sinds 1 mrt 2024");
  expect(main).toContain("Plan: wordt uitgefaseerd op 1 mei 2027");
  expect(main).toContain("Oefenregio, namens Oefendam");
  expect(main).toContain("gezegd op 1 nov 2026");
  expect(main).toContain("mailto:beheer@oefendam.example");
  expect(main).toMatch(/Verloop.*Wordt uitgefaseerd \(plan\).*In productie.*Gepland/s);
});

describe("the list", () => {
  const uses = [
    use(),
    use({
      entry: { id: "archiefje", name: "Ärchiefje", kind: "software" },
      useId: "019a0000-0000-7000-8000-000000000006",
      productionOn: "2025-01-01",
    }),
    fromSource(),
  ];
  const namesIn = (main: string) =>
    [...main.matchAll(/<th scope="row"[^>]*><a[^>]*>([^<]*)/g)].map(([, name]) => name);

  test.each([
    ["", ["Ärchiefje", "Oefenloket", "Oefenzaak"]],
    ["?sort=status", ["Ärchiefje", "Oefenzaak", "Oefenloket"]],
    ["?state=not-known", ["Oefenloket"]],
    ["?q=archief", ["Ärchiefje"]],
    ["?sort=onzin&state=onzin", ["Ärchiefje", "Oefenloket", "Oefenzaak"]],
  ])("%s gives %j", async (query, names) => {
    expect(namesIn((await drawPage(url + query, { answers: answers(uses) })).main)).toEqual(names);
  });

  test("that finds nothing says so, with the way back", async () => {
    const { main } = await drawPage(`${url}?q=bestaatniet`, { answers: answers(uses) });
    expect(main).toContain("Hier is niets dat past");
    expect(main).toContain("Toon alles");
  });

  test("can be taken along, and by the organisation with what it hides", async () => {
    const csv = "/api/v1/organisations/GM9001/uses?format=csv";
    const own = "/api/v1/organisations/GM9001/own-uses?format=csv";
    const visitor = await drawPage(url, { answers: answers([...uses, hiddenUse]) });
    expect(visitor.main).toContain(csv);
    expect(visitor.main).not.toContain(own);
    const insider = await drawPage(url, { me, answers: answers([...uses, hiddenUse]) });
    expect(insider.main).toContain(own);
  });

  test("is in pages of fifty", async () => {
    const many = Array.from({ length: 51 }, (_, n) =>
      use({
        entry: { id: `x-${n}`, name: `Naam ${n}`, kind: "software" },
        useId: `019a0000-0000-7000-8000-0000000001${n.toString(16).padStart(2, "0")}`,
      }),
    );
    expect(namesIn((await drawPage(url, { answers: answers(many) })).main)).toHaveLength(50);
    const second = await drawPage(`${url}?pagina=2`, { answers: answers(many) });
    expect(namesIn(second.main)).toEqual(["Naam 50"]);
  });
});

describe("another day", () => {
  test("is asked of the API, and nothing can be changed there", async () => {
    const { main, asked } = await drawPage(`${url}?on=2020-02-29`, {
      me,
      answers: answers([use()]),
    });
    expect(asked.find(([id]) => id === "listOwnUses")?.[1].query).toMatchObject({
      on: "2020-02-29",
    });
    expect(main).toContain("29 februari 2020");
    expect(main).not.toContain('method="post"');
  });

  test.each(["2013-12-31", "2026-11-27", "morgen", "2021-02-30"])(
    "%s is told as none",
    async (on) => {
      const { status, main } = await drawPage(`${url}?on=${on}`, { answers: answers([use()]) });
      expect(status).toBe(400);
      expect(main).toContain("weten we niets");
    },
  );
});

test("what ended has no forms, and leads to what followed it", async () => {
  const getOrganisation = {
    ...town,
    validUntil: "2025-01-01",
    succession: { split: false, current: { id: "GM9002", name: "Oefenveen" } },
  };
  const { main } = await drawPage(url, { me, answers: { ...answers([use()]), getOrganisation } });
  expect(main).toContain("Oefenveen");
  expect(main).not.toContain('method="post"');
});

test("in English too", async () => {
  const { main } = await drawPage("/en/organisations/GM9001/uses", {
    me,
    answers: answers([use(), fromSource()], { toUs: [proposal()] }),
  });
  expect(main).toContain("What Oefendam uses");
  expect(main).toContain('lang="nl"');
  expect(main).not.toMatch(/adoptionUse\.|\{\{|undefined/);
});
