import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { defaultWeights } from "#contract/adoption";
import { allowing, drawPage, listing, refusing, testMe } from "../test-page.ts";
import { wholePercents } from "./whole-percents.ts";

const url = "/nl/organisaties/GM9001/zoals-wij";
const town = { id: "GM9001", name: "Oefendam" };
const fen = { id: "GM9002", name: "Oefenveen" };
const getOrganisation = { ...town, kind: "municipality", validUntil: null, succession: null };

const reason = (factor: string, share: number, given: object = {}) => ({
  factor,
  share,
  likeness: 1,
  ours: null,
  theirs: null,
  shared: [],
  sharedCount: 0,
  ...given,
});
const alike = (given: object = {}) => ({
  municipality: fen,
  population: 14_870,
  share: 0.75,
  reasons: [
    reason("size", 0.4, { ours: "15120", theirs: "14870" }),
    reason("arrangements", 0.35, { ours: "9", shared: ["Samen Veen", "Afval"], sharedCount: 8 }),
    reason("urbanity", 0, { ours: "4", theirs: "1" }),
  ],
  notCompared: ["use", "answers"],
  contact: null,
  ...given,
});
const used = (given: object = {}) => ({
  entry: { id: "oefenzaak", name: "Oefenzaak", kind: "software" },
  themes: [],
  users: [fen, { id: "GM9003", name: "Oefenberg" }],
  known: 3,
  of: 20,
  through: null,
  ...given,
});
const answers = {
  getOrganisation,
  listLikeUs: listing(alike()),
  listUsedByLikeUs: listing(used()),
};
const me = testMe();
const editor = { me, answers: { ...answers, getPermissions: allowing(["putUse"]) } };
const text = (html: string): string => html.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");

describe("what is not drawn", () => {
  test("an organisation that nobody knows is an unknown address", async () => {
    const unknown = refusing(404, "network/unknown-organisation");
    const drawn = await drawPage(url, { answers: { ...answers, getOrganisation: unknown } });
    expect(drawn.status).toBe(404);
  });

  test("of what is no municipality nothing is asked, and a reader is led to one", async () => {
    const supplier = { ...getOrganisation, id: "OR9001", name: "Oefensoft" };
    const { main, asked } = await drawPage("/nl/organisaties/OR9001/zoals-wij", {
      answers: { getOrganisation: supplier },
    });
    expect(asked.map(([id]) => id)).toEqual(["getOrganisation"]);
    expect(main).toContain("Oefensoft is geen gemeente");
    expect(main).toContain("/nl/organisaties?kind=municipality");
  });

  test("of one that ended the page of what followed it is named", async () => {
    const succession = { split: false, current: fen };
    const ended = { ...getOrganisation, validUntil: "2026-01-01", succession };
    const { main, asked } = await drawPage(url, { answers: { getOrganisation: ended } });
    expect(asked.map(([id]) => id)).toEqual(["getOrganisation"]);
    expect(main).toContain("Oefendam bestaat niet meer");
    expect(main).toContain("/nl/organisaties/GM9002/zoals-wij");
  });

  test("a visitor gets no link to say what a municipality uses, nor does who may not", async () => {
    const other = { me, answers: { ...answers, getPermissions: allowing([]) } };
    for (const given of [{ answers }, other]) {
      expect((await drawPage(url, given)).main).not.toContain("/gebruik?entry=");
    }
  });

  test("with every weight at 0 nobody is ranked; the page says how to mend it", async () => {
    const zero = "size=0&urbanity=0&region=0&arrangements=0&use=0&answers=0";
    const { status, main, asked } = await drawPage(`${url}?${zero}`, { answers });
    expect(status).toBe(200);
    expect(asked.map(([id]) => id)).not.toContain("listLikeUs");
    expect(main).toContain("Er telt nu niets mee");
    expect(main).toContain('id="weights"');
  });
});

test("each reason is a sentence with its figures and names, and with what it counts for", async () => {
  const { main } = await drawPage(url, { answers });
  const told = text(main);
  expect(told).toContain("Bijna evenveel inwoners: 15.120 en 14.870 · telt voor 40 %");
  expect(told).toContain(
    "Samen in 8 van de 9 regelingen van Oefendam, zoals Samen Veen, Afval · telt voor 35 %",
  );
  expect(told).toContain(
    "Anders stedelijk: zeer sterk stedelijk tegen weinig stedelijk · telt voor 0 %",
  );
  expect(told).toContain("75 % gelijk aan Oefendam");
});

test("what could not be compared is named as not known, never as a no", async () => {
  const { main } = await drawPage(url, { answers });
  expect(text(main)).toContain(
    "Niet vergeleken, want van één van beide niet bekend: gebruik en antwoorden.",
  );
  expect(text(main)).toContain("te weinig bekend. Dat telt niet als ‘nee’");
});

test("use and answers are told with how much is known of both", async () => {
  const reasons = [
    reason("use", 0.5, { ours: "12", shared: ["Oefenzaak"], sharedCount: 9 }),
    reason("answers", 0, { ours: "1" }),
    reason("region", 0.1, { ours: "4", shared: ["Veenland"], sharedCount: 1 }),
  ];
  const listLikeUs = listing(alike({ reasons, notCompared: [] }));
  const told = text((await drawPage(url, { answers: { ...answers, listLikeUs } })).main);
  expect(told).toContain(
    "Hetzelfde gebruik bij 9 van de 12 oplossingen die van beide bekend zijn, zoals Oefenzaak",
  );
  expect(told).toContain("Een ander antwoord op de enige vraag");
  expect(told).toContain("1 van 4 regio’s hetzelfde: Veenland");
  expect(told).not.toContain("Gebruik kon niet worden vergeleken");
});

test("whom to call is a role with its address; where nobody told it says where to look", async () => {
  const contact = { role: "Informatiemanager", email: "informatie@oefenveen.example" };
  const known = { ...answers, listLikeUs: listing(alike({ contact })) };
  const { main } = await drawPage(url, { answers: known });
  expect(main).toContain('href="mailto:informatie@oefenveen.example"');
  expect(text(main)).toContain("Bellen of mailen: Informatiemanager");
  const unknown = (await drawPage(url, { answers })).main;
  expect(unknown).toContain("Wie u kunt bellen: niet bekend.");
  expect(unknown).toContain("Zoek het op bij Oefenveen");
});

describe("weights", () => {
  test("of the address are asked and stand in the form; nonsense is the usual weight", async () => {
    const { main, asked } = await drawPage(`${url}?size=5&use=0&region=veel`, { answers });
    expect(asked.find(([id]) => id === "listLikeUs")?.[1].query).toMatchObject({
      size: 5,
      use: 0,
      region: 2,
    });
    expect(main).toMatch(/name="size"[^>]*checked=""[^>]*value="5"/);
    expect(main).toContain("Zet terug op gewoon");
    expect((await drawPage(url, { answers })).main).not.toContain("Zet terug op gewoon");
  });

  test("go along in the CSV, which holds everybody", async () => {
    const { main } = await drawPage(`${url}?size=5`, { answers });
    expect(main).toContain(
      "/api/v1/municipalities/GM9001/like-us?size=5&amp;urbanity=2&amp;region=2&amp;arrangements=3&amp;use=2&amp;answers=1&amp;format=csv",
    );
  });
});

describe("what they use", () => {
  test("is told with who, of how many it is known, and of how many not", async () => {
    const { main } = await drawPage(url, { answers });
    const told = text(main);
    expect(told).toContain("Gekeken is naar de 20 gemeenten");
    expect(told).toContain("Gebruikt door 2 gemeentenOefenveen, Oefenberg");
    expect(told).toContain("Bekend van 3Niet bekend van 17");
    expect(main).toContain('href="/nl/catalogus/oefenzaak"');
  });

  test("leads who may to the form for it", async () => {
    const { main } = await drawPage(url, editor);
    expect(main).toContain("/nl/organisaties/GM9001/gebruik?entry=oefenzaak");
    expect(main).toContain("/nl/organisaties/GM9001/invullen");
  });

  test("names the joint arrangement of which all are a member", async () => {
    const through = { id: "GR9001", name: "Samen Veen" };
    const listUsedByLikeUs = listing(used({ through }));
    const { main } = await drawPage(url, { answers: { ...answers, listUsedByLikeUs } });
    expect(text(main)).toContain("Allemaal via Samen Veen");
  });

  test("that is nothing says why and what to do next, by who reads", async () => {
    const empty = { ...answers, listUsedByLikeUs: listing() };
    expect((await drawPage(url, { answers: empty })).main).toContain('href="/nl/catalogus"');
    const { main } = await drawPage(url, { me, answers: { ...editor.answers, ...empty } });
    expect(main).toContain("Niets gevonden");
    expect(main).toContain("/nl/organisaties/GM9001/invullen");
  });

  test("is of those most like it by the weights of the page, or the usual ones when all are 0", async () => {
    const queryOf = ({ asked }: Awaited<ReturnType<typeof drawPage>>) =>
      asked.find(([id]) => id === "listUsedByLikeUs")?.[1].query;
    const weighed = await drawPage(`${url}?size=5`, { answers });
    expect(queryOf(weighed)).toMatchObject({ size: 5, region: defaultWeights.region });
    expect(weighed.main).toMatch(/used-by-like-us\?size=5&amp;[^"]+format=csv/);
    const zero = "size=0&urbanity=0&region=0&arrangements=0&use=0&answers=0";
    const usual = await drawPage(`${url}?${zero}`, { answers });
    expect(queryOf(usual)).not.toHaveProperty("size");
    expect(text(usual.main)).toContain("met de gewone gewichten");
  });

  test("that is more than ten is shown in full when asked, with the weights that were chosen", async () => {
    const many = Array.from({ length: 12 }, (_, n) =>
      used({ entry: { id: `oefen-${n}`, name: `Oefening ${n}`, kind: "software" } }),
    );
    const with12 = { answers: { ...answers, listUsedByLikeUs: listing(...many) } };
    const first = (await drawPage(`${url}?size=5`, with12)).main;
    expect(first).not.toContain("Oefening 10");
    expect(first).toContain("/nl/organisaties/GM9001/zoals-wij?size=5&amp;used=all#used");
    expect((await drawPage(`${url}?used=all`, with12)).main).toContain("Oefening 11");
  });
});

test("in English the sentences are English, and names stay Dutch", async () => {
  const { main } = await drawPage("/en/organisations/GM9001/like-us", { answers });
  expect(text(main)).toContain("Nearly as many inhabitants: 15,120 and 14,870 · counts for 40%");
  expect(main).toContain('<span lang="nl">Samen Veen, Afval</span>');
});

test("whole percents add up to that of the whole, each within one of its own", () => {
  const share = fc.double({ min: 0, max: 1 / 6, noNaN: true });
  fc.assert(
    fc.property(fc.array(share, { maxLength: 6 }), (shares) => {
      const { whole, parts } = wholePercents(shares);
      expect(parts.reduce((sum, part) => sum + part, 0)).toBe(whole);
      for (const [index, part] of parts.entries()) {
        expect(Math.abs(part - (shares[index] ?? 0) * 100)).toBeLessThan(1 + 1e-6);
      }
    }),
  );
});
