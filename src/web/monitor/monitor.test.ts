import { describe, expect, test } from "vitest";
import { type Answers, drawPage, listing, testMe } from "../test-page.ts";
import { row, subject, surroundings } from "./monitor.fixture.ts";

const solution = subject("Proefzaak", { uses: 2, planned: 1, none: 1 });
const advice = subject(
  "Proefadvies",
  { "not-now": 1, expired: 1, none: 2 },
  { rule: "advice", level: "recommended", version: "2", themes: ["care"] },
);
const forum = subject(
  "Proefstandaard",
  { none: 4 },
  {
    rule: "forum",
    level: "comply-or-explain",
    entry: { id: "ps", name: "Proefstandaard", kind: "agreement" },
  },
);
const subjects = [advice, forum, solution];
const answers: Answers = { ...surroundings, listSubjectAnswers: listing(...subjects) };

const text = (html: string): string =>
  html
    .replace(/<[^>]*>/g, " ")
    .replace(/&#x27;/g, "'")
    .replace(/\s+/g, " ");

describe("the subjects", () => {
  test("the first sentence answers over what is known, with what is not known beside it", async () => {
    const { status, main } = await drawPage("/nl/monitor", { answers });
    expect(status).toBe(200);
    const words = text(main);
    expect(words).toContain(
      "Op 26 november 2026 zijn 4 antwoorden bekend: 50 % ‘past toe of gebruikt’ , 25 % ‘gepland’ en 25 % ‘nu niet’",
    );
    expect(words).toContain(
      "Op 8 van de 12 vakjes (67 %) is het antwoord niet bekend. Dat is geen nee.",
    );
    expect(words).toContain("4 gemeenten bij 3 onderwerpen");
  });

  test("every figure is a link to its rows, and nothing is no link", async () => {
    const { main } = await drawPage("/nl/monitor", { answers });
    expect(main).toContain('<a href="/nl/monitor/proefzaak?answer=uses#answers">2</a>');
    expect(main).toContain(
      '<a href="/nl/monitor/proefadvies?version=2&amp;answer=none#answers">2</a>',
    );
    expect(main).toContain('<a href="/nl/monitor?view=answers&amp;answer=uses">50');
    expect(main).not.toContain("answer=conflict");
  });

  test("what may be answered and what counts when buying say so, and are counted apart", async () => {
    const words = text((await drawPage("/nl/monitor", { answers })).main);
    expect(words).toContain("antwoorden mag · 1 onderwerp");
    expect(words).toContain("bij inkoop · 1 onderwerp");
    const english = text((await drawPage("/en/monitor", { answers })).main);
    expect(english).toContain("answering is free · 1 subject");
    expect(english).toContain("when buying · 1 subject");
  });

  test("filters narrow what is counted, and go to the API as far as they are about municipalities", async () => {
    const { main, asked } = await drawPage("/nl/monitor?rule=advice&province=PV91", { answers });
    expect(text(main)).toContain("Op 26 november 2026 is 1 antwoord bekend: 100 % ‘nu niet’");
    expect(main).not.toContain("Proefzaak");
    expect(asked.find(([id]) => id === "listSubjectAnswers")?.[1].query).toEqual({
      province: "PV91",
      sort: "name",
      limit: 500,
    });
    expect(main).toContain("/api/v1/answer-monitor?rule=advice&amp;province=PV91&amp;format=csv");
  });

  test("a country without answers says so, and never that they say no", async () => {
    const silent = { ...answers, listSubjectAnswers: listing(forum) };
    const words = text((await drawPage("/nl/monitor", { answers: silent })).main);
    expect(words).toContain("Op 26 november 2026 is nog geen enkel antwoord bekend.");
    expect(words).toContain("Op 4 van de 4 vakjes (100 %) is het antwoord niet bekend.");
  });

  test("a day on which nothing asks has a way on, and so has a choice that fits nothing", async () => {
    const nothing = { ...answers, listSubjectAnswers: listing() };
    const empty = await drawPage("/nl/monitor?on=2014-01-01", { answers: nothing });
    expect(text(empty.main)).toContain("Op deze dag vroeg niets een antwoord");
    const narrow = await drawPage("/nl/monitor?rule=law&theme=care&on=2020-01-01", { answers });
    expect(text(narrow.main)).toContain("Geen onderwerp past bij uw keuze");
    expect(narrow.main).toContain('href="/nl/monitor?on=2020-01-01"');
  });

  test("what a form sends in vain leaves the address", async () => {
    const { status, headers } = await drawPage(
      "/nl/monitor?theme=care&theme=public-space&rule=nonsense&on=2026-11-26&sort=name&rows=50",
      { answers },
    );
    expect(status).toBe(302);
    expect(headers["location"]).toBe("/nl/monitor?theme=care,public-space&sort=name");
  });
});

describe("the picture", () => {
  const municipality = (code: string, name: string, sizeClass: string | null) => ({
    code,
    name,
    sizeClass,
    province: { id: "PV91", name: "Proefland" },
  });
  const picture: Answers = {
    ...answers,
    listMunicipalities: listing(
      municipality("GM9001", "Duinrade", "under-20000"),
      municipality("GM9002", "Veendijk", "over-300000"),
      municipality("GM9003", "Veen", "under-20000"),
      municipality("GM9004", "Dijk", "under-20000"),
    ),
    listAnswers: listing(
      row(["GM9003", "Veen"], { answer: "uses" }),
      row(["GM9004", "Dijk"], { answer: "uses" }),
      row(["GM9002", "Veendijk"], { answer: "planned" }),
    ),
  };
  const whole: Answers = { ...picture, listSubjectAnswers: listing(forum, solution) };

  test("asks only for what was said, and draws a strip for each subject with its figures in words", async () => {
    const { main, asked } = await drawPage("/nl/monitor?view=picture", { answers: whole });
    expect(asked.find(([id]) => id === "listAnswers")?.[1].query).toMatchObject({
      answer: "uses,planned,not-now,not-concerned,expired,conflict",
    });
    expect([...main.matchAll(/<img src="data:image\/bmp;base64,/g)]).toHaveLength(2);
    expect(main).toContain(
      'alt="Proefzaak, vakjes van 4 gemeenten: 2 past toe of gebruikt, 1 gepland, 1 geen antwoord"',
    );
    expect(text(main)).toContain("≥ 100.000 1 < 20.000 3".replace("<", "&lt;"));
  });

  test("a line shows where the reader's own municipality is", async () => {
    const organisation = { id: "GM9004", name: "Dijk", kind: "municipality" };
    const me = testMe({ organisation, organisations: [] });
    const { main } = await drawPage("/nl/monitor?view=picture", { answers: whole, me });
    expect([...main.matchAll(/w-strip__own/g)]).toHaveLength(2);
    expect(text(main)).toContain("De oranje lijn is Dijk.");
  });

  test("a subject of which not all answers are here is left out, and never drawn as silent", async () => {
    const { main } = await drawPage("/nl/monitor?view=picture", { answers: picture });
    expect(main).not.toContain('alt="Proefadvies');
    expect(text(main)).toContain("1 onderwerp past hier niet bij.");
  });

  test("no answer is asked where none was given", async () => {
    const { asked } = await drawPage("/nl/monitor?view=picture&rule=forum", { answers: picture });
    expect(asked.map(([id]) => id)).not.toContain("listAnswers");
  });
});

describe("the rows", () => {
  const rows: Answers = {
    ...answers,
    listAnswers: listing(
      row(["GM9001", "Duinrade"], {
        answer: "not-now",
        reason: "Eerst verhuist het archief.",
        expiresOn: "2027-06-01",
        reviewOn: "2027-01-01",
        explainedAt: "Jaarverslag 2026",
        reusedFrom: { id: "GM9003", name: "Veen" },
        byOrganisation: { id: "GR9001", name: "Samen Veen" },
        givenOn: "2026-02-01",
      }),
      row(["GM9002", "Veendijk"], {
        answer: "conflict",
        inheritedFrom: [
          { id: "GM9003", name: "Veen" },
          { id: "GM9004", name: "Dijk" },
        ],
      }),
      row(["GM9004", "Dijk"], {
        answer: "expired",
        plannedOn: "2026-01-01",
        givenOn: "2025-01-01",
      }),
    ),
  };

  test("tell the reason, until when, where it stands and whose words it are", async () => {
    const words = text((await drawPage("/nl/monitor?view=answers", { answers: rows })).main);
    expect(words).toContain(
      "Eerst verhuist het archief. Geldt tot 1 juni 2027 · Kijkt opnieuw op 1 januari 2027 · De uitleg staat in: Jaarverslag 2026 · Uitleg overgenomen van Veen · Met mandaat gegeven door Samen Veen",
    );
    expect(words).toContain("verschilt Veen en Dijk antwoordden verschillend, voor de herindeling");
    expect(words).toContain("verlopen Was gepland voor 1 januari 2026");
  });

  test("can be narrowed to one answer and taken along as they are", async () => {
    const { main, asked } = await drawPage("/nl/monitor?view=answers&answer=not-now&rows=5000", {
      answers: rows,
    });
    expect(asked.find(([id]) => id === "listAnswers")?.[1].query).toEqual({
      answer: "not-now",
      limit: 5000,
    });
    expect(main).toContain("/api/v1/answers?answer=not-now&amp;format=csv");
  });

  test("fifty stand on a page, more when that is chosen, and paper says how many and where all are", async () => {
    const many = Array.from({ length: 620 }, (_, n) => row([`GM${9001 + n}`, `Oefenstad ${n}`]));
    const listAnswers = listing(...many);
    const shown = async (query: string) =>
      (await drawPage(`/nl/monitor?view=answers${query}`, { answers: { ...rows, listAnswers } }))
        .main;
    const rowsIn = (main: string) => [...main.matchAll(/<th scope="row">/g)].length;
    const main = await shown("");
    expect(rowsIn(main)).toBe(50);
    expect(text(main)).toContain("Hier staan 50 van de 620 rijen.");
    expect(text(main)).toContain(
      "Alle rijen (620) als CSV: https://waaier.example/api/v1/answers?format=csv",
    );
    for (const size of ["500", "5000"]) {
      expect(main).toContain(`href="/nl/monitor?view=answers&amp;rows=${size}"`);
    }
    expect(rowsIn(await shown("&rows=500"))).toBe(500);
    expect(rowsIn(await shown("&rows=5000"))).toBe(620);
    // Blocks of 25, of which the style sheet leaves two on paper.
    expect([...main.matchAll(/<tbody>/g)]).toHaveLength(2);
  });

  test("what people write is marked as Dutch on an English page", async () => {
    const { main } = await drawPage("/en/monitor?view=answers", { answers: rows });
    expect(main).toContain('<span lang="nl">Eerst verhuist het archief.</span>');
  });
});

test("over time each day opens to what the monitor was on it", async () => {
  const moment = (on: string, uses: number) => ({
    on,
    municipalities: 4,
    subjects: 1,
    counts: subject("Proefzaak", { uses, none: 4 - uses }).counts,
  });
  const { main } = await drawPage("/nl/monitor?view=time&rule=solution", {
    answers: {
      ...answers,
      listAnswerYears: listing(moment("2025-12-31", 1), moment("2026-11-26", 2)),
    },
  });
  expect(main).toContain('href="/nl/monitor?rule=solution&amp;on=2025-12-31"');
  expect(main).toContain('<a href="/nl/monitor?rule=solution">26 nov 2026</a>');
  expect(main).toContain(
    "Gestapelde trap van 31 december 2025 tot 26 november 2026. Op 26 november 2026: 2 past toe of gebruikt, 2 geen antwoord.",
  );
});
