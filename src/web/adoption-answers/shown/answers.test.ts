import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing } from "../../test-page.ts";
import {
  agreement,
  answer,
  answers,
  confirmer,
  idOf,
  notNow,
  partner,
  partnership,
  standard,
  theTown,
  town,
  village,
} from "../answers.fixture.ts";

const url = "/nl/organisaties/GM9001/antwoorden";
const some = listing(
  answer(),
  answer({ ...agreement, ...notNow }),
  answer({ ...standard, answer: "uses", answerId: idOf(2), givenOn: "2026-05-01" }),
);
const drawn = (given: object = {}, at = url, me: typeof confirmer | null = null) =>
  drawPage(at, { me, answers: { ...answers, listAnswersOfOrganisation: some, ...given } });

describe("silence", () => {
  test("stands on the page as not known, and nowhere as no", async () => {
    const { main } = await drawPage(url, { answers });
    expect(main).toContain("niet bekend");
    expect(main).toContain("Proefzaak");
    expect(main).not.toMatch(/past niet toe|gebruikt niet/);
  });

  test("of what is no municipality is none: nothing is asked there", async () => {
    const getOrganisation = { ...theTown, ...partnership, kind: "joint-arrangement" };
    const { status, main } = await drawn(
      { getOrganisation, listAnswersOfOrganisation: listing() },
      "/nl/organisaties/GR9001/antwoorden",
    );
    expect(status).toBe(200);
    expect(main).toContain("Alleen gemeenten antwoorden");
    expect(main).not.toContain("niet bekend</span>");
  });

  test("on a day on which it was no municipality is told as that", async () => {
    const { main } = await drawn({ listAnswersOfOrganisation: listing() }, `${url}?on=2015-01-01`);
    expect(main).toContain("Op deze dag vroeg niets een antwoord");
  });
});

test("what the API refuses about the day is told by the page that says so", async () => {
  const refused = refusing(400, "adoption/date-out-of-range");
  const { status } = await drawn({ listAnswersOfOrganisation: refused }, `${url}?on=1999-01-01`);
  expect(status).toBe(400);
});

test("what asks for an answer is counted, and what may be answered too apart", async () => {
  const { main } = await drawn();
  expect(main).toContain("2 onderwerpen vragen een antwoord, 1 mag ook");
});

test("each rule has a table, what asks the most first", async () => {
  const { main } = await drawn();
  const order = ["Samen afgesproken", "Lijst van Forum Standaardisatie", "Gedeelde oplossingen"];
  const places = order.map((name) => main.indexOf(`>${name}</h3>`));
  expect(places.every((place) => place > 0)).toBe(true);
  expect(places.toSorted((a, b) => a - b)).toEqual(places);
});

test("an answer tells its reason, until when, whose words and who gave it, and before which merger", async () => {
  const { main } = await drawn({
    listAnswersOfOrganisation: listing(
      answer({ ...agreement, ...notNow, reusedFrom: village, byOrganisation: partnership }),
      answer({ answer: "uses", answerId: idOf(3), inheritedFrom: [village] }),
      answer({
        ...standard,
        ...notNow,
        answer: "expired",
        expiresOn: "2026-06-01",
        explainedAt: "https://jaarverslag.example/2026",
      }),
    ),
  });
  expect(main).toContain("Eerst verhuist het archief.");
  expect(main).toContain("Geldt tot 1 juni 2027");
  expect(main).toMatch(/Uitleg overgenomen van <a[^>]*>Proefveen/);
  expect(main).toMatch(/Met mandaat gegeven door <a[^>]*>Samen Oefenen/);
  expect(main).toContain("Eerder gezegd door Proefveen");
  expect(main).toContain("Verlopen op 1 juni 2026. Telt nu als niet bekend.");
  expect(main).toContain('href="https://jaarverslag.example/2026"');
});

test("a conflict names who answered differently", async () => {
  const { main } = await drawn({
    listAnswersOfOrganisation: listing(
      answer({ answer: "conflict", inheritedFrom: [village, { id: "GM9003", name: "Testerve" }] }),
    ),
  });
  expect(main).toContain("Proefveen en Testerve antwoordden verschillend");
});

describe("filters", () => {
  test("narrow what is shown, and stand in the address of the CSV", async () => {
    const { main } = await drawn({}, `${url}?rule=joint,forum&answer=uses&on=2026-11-01`);
    expect(main).toContain("Proefstandaard");
    expect(main).not.toContain("Proefafspraak 1.0");
    expect(main).toContain(
      "/api/v1/organisations/GM9001/answers?on=2026-11-01&amp;answer=uses&amp;rule=joint,forum&amp;format=csv",
    );
  });

  test("count within the others, and a word that nobody knows narrows nothing", async () => {
    const { main } = await drawn({}, `${url}?rule=joint&answer=onzin`);
    expect(main).toContain("1 onderwerp vraagt een antwoord");
    expect(main).toMatch(/value="solution"[^>]*\/><span>Gedeelde oplossingen<\/span><span[^>]*>1</);
  });

  test("that leave nothing lead back to all", async () => {
    const { main } = await drawn({}, `${url}?theme=onzin`);
    expect(main).toContain("Geen antwoord past bij uw keuze");
  });
});

test("earlier answers stand with their subject, without the one that stands", async () => {
  const past = {
    id: idOf(9),
    entry: { id: "proefafspraak", name: "Proefafspraak" },
    version: "1.0",
    saidBy: town,
    answer: "planned",
    plannedOn: "2026-01-01",
    reason: null,
    expiresOn: null,
    givenOn: "2025-02-01",
    endedOn: "2026-10-01",
    byOrganisation: null,
  };
  const history = listing({ ...past, id: notNow.answerId, answer: "not-now" }, past);
  const { main } = await drawn({ listAnswerHistory: history });
  expect(main).toContain("1 eerder antwoord");
  expect(main).toContain("van 1 feb 2025 tot 1 okt 2026");
  const then = await drawn({ listAnswerHistory: history }, `${url}?on=2025-01-01`);
  expect(then.main).not.toContain("eerder antwoord");
});

describe("who may answer", () => {
  test("is led to where that is done, and sees here what all others see", async () => {
    const { main, asked } = await drawn({}, url, confirmer);
    expect(main).toContain('href="/nl/organisaties/GM9001/antwoorden/geven"');
    expect(asked.map(([id]) => id)).not.toContain("listOwnAnswers");
  });

  test("is nobody who may not, nor a visitor", async () => {
    const may = { getPermissions: allowing(["listOwnAnswers"]) };
    expect((await drawn(may, url, confirmer)).main).not.toContain("antwoorden/geven");
    expect((await drawn()).main).not.toContain("antwoorden/geven");
  });

  test("is who works for a partnership, for its members", async () => {
    const getOrganisation = { ...theTown, ...partnership, kind: "joint-arrangement" };
    const { main } = await drawn(
      { getOrganisation, listAnswersOfOrganisation: listing() },
      "/nl/organisaties/GR9001/antwoorden",
      partner,
    );
    expect(main).toContain('href="/nl/organisaties/GR9001/antwoorden/geven"');
  });
});

test("in English names and reasons are marked as Dutch", async () => {
  const { main } = await drawn({}, "/en/organisations/GM9001/answers");
  expect(main).toContain("Answers of Oefendam");
  expect(main).toContain('lang="nl">Proefafspraak 1.0</a>');
  expect(main).toMatch(/<q[^>]*lang="nl"[^>]*>Eerst verhuist/);
});
