import { expect, test } from "vitest";
import { type Answers, drawPage, listing, refusing } from "../../test-page.ts";
import { codes, pelotonOf, user } from "../../ui/peloton/peloton.fixture.ts";
import { countsOf, row, subject } from "../monitor.fixture.ts";

const versions = [
  subject(
    "Proefzaak",
    { uses: 1, none: 1 },
    { version: "1.0", rule: "forum", level: "comply-or-explain" },
  ),
  subject("Proefzaak", { none: 2 }, { version: "2.0", rule: "advice", level: "recommended" }),
];
const rows = [
  row(["GM9001", "Duinrade"], {
    version: "1.0",
    answer: "uses",
    givenOn: "2026-01-01",
    sizeClass: "over-300000",
  }),
  row(["GM9002", "Veendijk"], { version: "1.0", province: null }),
];
const used = (count: number) => pelotonOf(codes(count).map((code) => user(code, null)));
const answers: Answers = {
  getPeloton: used(111),
  listSubjectAnswers: listing(...versions),
  listAnswers: listing(...rows),
  listAnswerYears: listing(
    { on: "2023-12-31", municipalities: 2, subjects: 0, counts: countsOf({}) },
    { on: "2026-11-26", municipalities: 2, subjects: 1, counts: countsOf({ uses: 1, none: 1 }) },
  ),
  listFigureValues: listing(
    { code: "GM9001", name: "Duinrade", q: 0, r: 0 },
    { code: "GM9002", name: "Veendijk", q: 1, r: 0 },
  ),
};
const text = (html: string): string => html.replace(/<[^>]*>/g, " ").replace(/\s+/g, " ");
const at = "/nl/monitor/proefzaak?version=1.0";

test("an entry that is not there is a 404", async () => {
  const { status } = await drawPage("/nl/monitor/nergens", {
    answers: { ...answers, listAnswers: refusing(404, "catalogue/unknown-entry") },
  });
  expect(status).toBe(404);
});

test("the title asks and the first sentence answers, with what is not known", async () => {
  const { main } = await drawPage(at, { answers });
  const words = text(main);
  expect(words).toContain("Hoe antwoorden gemeenten op Proefzaak, versie 1.0, en wie is stil?");
  expect(words).toContain(
    "1 gemeente gaf een antwoord dat telt op 26 november 2026: 100 % ‘past toe of gebruikt’ . Van 1 van de 2 is het niet bekend. Geen antwoord telt als niet bekend, en niet als nee.",
  );
});

test("the rule is told in words: of the list of the Forum that it counts when buying", async () => {
  const words = text((await drawPage(at, { answers })).main);
  expect(words).toContain("bij inkoop");
  expect(words).toContain("De plicht geldt bij inkoop.");
  const free = text(
    (
      await drawPage("/nl/monitor/proefzaak?version=2.0", {
        answers: {
          ...answers,
          listAnswers: listing(row(["GM9001", "Duinrade"], { version: "2.0" })),
        },
      })
    ).main,
  );
  expect(free).toContain("Antwoorden mag, het hoeft niet. Stilte zegt hier dus niets.");
});

test("an agreement that asks by its versions alone leads to one of them, and they lead to each other", async () => {
  const { status, headers } = await drawPage("/nl/monitor/proefzaak?on=2026-01-01", { answers });
  expect([status, headers["location"]]).toEqual([
    302,
    "/nl/monitor/proefzaak?version=1.0&on=2026-01-01",
  ]);
  const { main } = await drawPage(at, { answers });
  expect(main).toContain('<a href="/nl/monitor/proefzaak?version=2.0">Proefzaak, versie 2.0</a>');
});

test("sizes and provinces open to their rows; of whom it is not known stands last", async () => {
  const { main } = await drawPage(at, { answers });
  expect(main).toContain(
    "/nl/monitor/proefzaak?version=1.0&amp;sizeClass=over-300000&amp;answer=uses#answers",
  );
  expect(main).toContain(
    "/nl/monitor/proefzaak?version=1.0&amp;province=PV91&amp;answer=uses#answers",
  );
  expect(text(main)).toMatch(/Proefland.*Provincie niet bekend/);
});

test("the rows are narrowed by what was chosen, and the rest of the page is not", async () => {
  const { main } = await drawPage(`${at}&province=PV91&answer=none`, { answers });
  expect(text(main)).toContain("Geen antwoord past bij uw keuze");
  expect(text(main)).toContain("Van 1 van de 2 is het niet bekend.");
  const { main: silent } = await drawPage(`${at}&answer=none`, { answers });
  expect(text(silent)).toContain("1 rij");
  expect(silent).toContain('href="/nl/organisaties/GM9002/antwoorden"');
  expect(silent).toContain(
    "/api/v1/answers?entry=proefzaak&amp;version=1.0&amp;answer=none&amp;format=csv",
  );
});

const many = {
  ...answers,
  listSubjectAnswers: listing(subject("Proefzaak", { uses: 60, none: 282 })),
  listAnswers: listing(
    ...Array.from({ length: 342 }, (_, n) =>
      row([`GM${9001 + n}`, `Oefenstad ${n}`], { answer: n < 60 ? "uses" : "none" }),
    ),
  ),
};

test("fifty rows stand on a page, with the way to the others and to all; on paper stands where they are", async () => {
  const rowsOf = async (query: string) => {
    const { main, status } = await drawPage(`/nl/monitor/proefzaak${query}`, { answers: many });
    expect(status).toBe(200);
    const from = main.slice(main.indexOf('id="answers"'));
    return { from, names: [...from.matchAll(/>(Oefenstad \d+)</g)].map(([, name]) => name) };
  };
  const first = await rowsOf("");
  expect(first.names).toHaveLength(50);
  expect(first.from).toContain('href="/nl/monitor/proefzaak?pagina=2#answers"');
  expect(first.from).toContain('href="/nl/monitor/proefzaak?rows=500#answers"');
  expect((await rowsOf("?pagina=7")).names).toHaveLength(42);
  expect((await rowsOf("?rows=500")).names).toHaveLength(342);
  expect((await rowsOf("?answer=uses&pagina=2")).names).toHaveLength(10);
  expect(first.from).toMatch(/w-noprint"><div class="w-monrows/);
  expect(text(first.from)).toContain(
    "Alle rijen (342) als CSV: https://waaier.example/api/v1/answers?entry=proefzaak&amp;format=csv",
  );
});

test("that more use it than answered so is said, with the way to who they are", async () => {
  const { main } = await drawPage("/nl/monitor/proefzaak", { answers: many });
  expect(text(main)).toContain(
    "60 gemeenten antwoorden dat zij het toepassen of gebruiken. Van 111 is bekend dat zij het gebruiken",
  );
  expect(main).toContain('<a href="/nl/catalogus/proefzaak/gebruikers">Van 111');
  const same = { ...many, getPeloton: used(60) };
  expect((await drawPage("/nl/monitor/proefzaak", { answers: same })).main).not.toContain(
    "antwoorden dat zij het toepassen of gebruiken.",
  );
  // Of a version nobody counts it.
  const { asked } = await drawPage(at, { answers });
  expect(asked.map(([id]) => id)).not.toContain("getPeloton");
});

test("over time it shows the days on which it was asked, and each opens to that day", async () => {
  const { main } = await drawPage(at, { answers });
  expect(main).not.toContain("on=2023-12-31");
  expect(text(main)).toContain("26 nov 2026");
});

test("on a day on which it was not asked the page says so, and shows when it was", async () => {
  const { status, main } = await drawPage("/nl/monitor/proefzaak?version=1.0&on=2015-01-01", {
    answers: {
      ...answers,
      listSubjectAnswers: listing(),
      listAnswers: listing(),
      getEntry: { id: "proefzaak", name: "Proefzaak" },
    },
  });
  expect(status).toBe(200);
  expect(text(main)).toContain("Op 1 januari 2015 vroeg Proefzaak, versie 1.0 geen antwoord");
  expect(text(main)).toContain("26 nov 2026");
});

test("the map is of today alone, and says so on another day", async () => {
  expect((await drawPage(at, { answers })).main).toContain("Duinrade: past toe of gebruikt");
  const then = await drawPage(`${at}&on=2025-01-01`, { answers });
  expect(text(then.main)).toContain(
    "De kaart is er alleen voor vandaag. Toon de stand van vandaag",
  );
  expect(then.asked.map(([id]) => id)).not.toContain("listFigureValues");
});
