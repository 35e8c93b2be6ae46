import { expect, test } from "vitest";
import type { Entry } from "#contract/catalogue";
import { allowing, drawPage, listing, testMe } from "../../test-page.ts";
import { answers, entry } from "../catalogue-answers.fixture.ts";

const draw = (given: Partial<Entry> = {}, language: "nl" | "en" = "nl") =>
  drawPage(language === "nl" ? "/nl/catalogus/proefzaak" : "/en/catalogue/proefzaak", {
    answers: answers([entry(given)]),
  });

test("an entry that is not there is a 404", async () => {
  const { status } = await drawPage("/nl/catalogus/bestaat-niet", { answers: answers() });
  expect(status).toBe(404);
});

test("script in any field is text, in the page and in the data for search engines", async () => {
  const bad = "</script><script>alert(1)</script>";
  const { body } = await draw({
    name: bad,
    summary: bad,
    owner: bad,
    ownWork: bad,
    question: bad,
    learned: bad,
    aliases: [bad],
    results: [{ domain: "6.71", text: bad, figure: 1, unit: "days", evidence: bad }],
  });
  expect(body).not.toContain("<script>alert");
});

test("an address that is no web address is no link", async () => {
  const { main } = await draw({
    results: [
      { domain: "6.71", text: "x", figure: null, unit: null, evidence: "javascript:alert(1)" },
    ],
  });
  expect(main).not.toContain('href="javascript');
});

test("a visitor is not offered to change an entry, and is offered to claim it", async () => {
  const { main } = await draw();
  expect(main).not.toContain("/nl/catalogus/proefzaak/wijzigen");
  expect(main).toContain("/nl/catalogus/proefzaak/van-ons");
});

test("who owns it is offered to change it, and not to claim it", async () => {
  const organisation = { id: "GM9001", name: "Oefenstad" };
  const { main } = await drawPage("/nl/catalogus/proefzaak", {
    me: testMe({ organisation }),
    answers: answers([entry({ ownerId: "GM9001", ownerOrganisation: organisation })], {
      getPermissions: allowing(["changeEntry", "proposeEntry", "putKit"]),
    }),
  });
  expect(main).toContain("/nl/catalogus/proefzaak/wijzigen");
  expect(main).toContain("/nl/catalogus/proefzaak/aanpak");
  expect(main).not.toContain("/nl/catalogus/proefzaak/van-ons");
});

test("an entry that was merged leads to the whole, for good", async () => {
  const { status, headers } = await drawPage("/nl/catalogus/oud", {
    answers: answers([], { getEntry: entry() }),
  });
  expect([status, headers["location"]]).toEqual([301, "/nl/catalogus/proefzaak"]);
});

test("what is not known is said plainly", async () => {
  const { main } = await draw({ summary: null, stage: null });
  expect(main).toContain("Een omschrijving is niet bekend.");
  expect(main).toContain("Fase niet bekend");
  expect(main).toContain("Nog niemand deelde wat dit opleverde.");
  expect(main).toContain("Geen contactadres bekend.");
});

test("a level stands with its version, who decided it and since when", async () => {
  const { main } = await draw({
    kind: "agreement",
    level: "binding",
    decisions: [
      {
        sort: "level",
        stage: null,
        level: "binding",
        version: "1.1",
        decider: "Bestuur van de Oefenvereniging",
        decidedOn: "2025-03-01",
        inForceFrom: "2027-01-01",
        evidence: null,
        evidenceUrl: "https://besluit.example/1",
        sources: [],
        recordedAt: "2026-11-01T10:00:00.000Z",
      },
    ],
  });
  for (const word of [
    "Verplicht",
    "Versie 1.1",
    "Bestuur van de Oefenvereniging",
    "1 maart 2025",
    "nog niet van kracht",
    "https://besluit.example/1",
  ]) {
    expect(main).toContain(word);
  }
});

test("of each version the level stands that the API has in force, and not what was decided once", async () => {
  const version = (name: string, level: "binding" | null) => ({
    version: name,
    name,
    registerStatus: null,
    level,
  });
  const { main } = await draw({
    kind: "agreement",
    level: "binding",
    versions: [version("2.0", null), version("1.1", "binding")],
    decisions: [
      {
        sort: "level",
        stage: null,
        level: "recommended",
        version: "2.0",
        decider: "Oefenraad",
        decidedOn: "2026-11-01",
        inForceFrom: "2099-01-01",
        evidence: null,
        evidenceUrl: null,
        sources: [],
        recordedAt: "2026-11-01T10:00:00.000Z",
      },
    ],
  });
  const table = /<table.*?<\/table>/s.exec(main.slice(main.indexOf('id="versions"')))?.[0];
  expect(table).toContain("Verplicht");
  expect(table).not.toContain("Aanbevolen");
});

test("a trial that failed is told as what was learned", async () => {
  const { main } = await draw({
    kind: "practice",
    stage: "retired",
    question: "Kan het sneller?",
    learned: "Nee, niet met deze aanpak.",
  });
  expect(main).toContain("Geprobeerd, en dit leerden we");
  expect(main).toContain("Nee, niet met deze aanpak.");
});

test("a standard of which nothing is said is not known, and never a no", async () => {
  const { main } = await draw({
    standardsExpected: [
      {
        id: "proefbericht",
        name: "Proefbericht",
        version: "1.0",
        requirement: "mandatory",
        component: { id: "proefcomponent", name: "Proefcomponent" },
        supported: null,
      },
    ],
  });
  const row = /<tr><th scope="row"[^>]*><a href="\/nl\/catalogus\/proefbericht".*?<\/tr>/s.exec(
    main,
  );
  expect(row?.[0]).toContain("Niet bekend");
  expect(row?.[0]).toContain("Verplicht");
});

test("an adoption kit gives its steps in order, with hours by discipline and its pitfall", async () => {
  const step = { text: null, pitfall: null, documents: [], hours: [] };
  const { main } = await draw({
    kits: [
      {
        entry: "open-zaak",
        organisation: { id: "GM9001", name: "Oefenstad" },
        steps: [
          { ...step, title: "Kiezen", hours: [{ discipline: "project", hours: 10 }] },
          { ...step, title: "Koppelen", pitfall: "Begin niet met alles tegelijk." },
        ],
        changedAt: "2026-11-10T10:00:00.000Z",
        version: 1,
      },
    ],
  });
  expect(main.indexOf("Kiezen")).toBeLessThan(main.indexOf("Koppelen"));
  expect(main).toContain("Projectleiding: 10 uur");
  expect(main).toContain("Samen 10 uur");
  expect(main).toContain("Begin niet met alles tegelijk.");
});

test("the history tells what changed and how it came here", async () => {
  const { main } = await drawPage("/nl/catalogus/proefzaak", {
    answers: answers([entry()], {
      listEntryChanges: listing({
        id: "0193a1f0-0000-7000-8000-000000000001",
        entry: { id: "proefzaak", name: "Proefzaak" },
        at: "2026-11-20T10:00:00.000Z",
        organisation: null,
        origin: "form",
        fields: [{ field: "licence", before: "MIT", after: "EUPL-1.2" }],
        note: null,
      }),
    }),
  });
  expect(main).toContain("Bijgewerkt met het formulier");
  expect(main).toContain("<del>MIT</del>");
  expect(main).toContain("In de catalogus gezet uit open bronnen");
});

test("who added it is told once, and of an address only that it changed", async () => {
  const change = {
    entry: { id: "proefzaak", name: "Proefzaak" },
    at: "2026-11-20T10:00:00.000Z",
    organisation: { id: "GM9001", name: "Oefenstad" },
    origin: "form",
    note: null,
  };
  const { main } = await drawPage("/nl/catalogus/proefzaak", {
    answers: answers([entry({ origin: "form" })], {
      listEntryChanges: listing(
        { ...change, id: "0193a1f0-0000-7000-8000-000000000002", fields: [{ field: "contact" }] },
        { ...change, id: "0193a1f0-0000-7000-8000-000000000001", fields: [] },
      ),
    }),
  });
  expect(main.match(/Aangemeld met het formulier/g)).toHaveLength(1);
  expect(main).toContain("Oefenstad");
  expect(main).not.toContain("<del>");
});

test("search engines get what is known, in the words of schema.org", async () => {
  const { body } = await draw({ maintainer: null, link: "https://proef.example/" });
  const json = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(body)?.[1] ?? "{}";
  expect(JSON.parse(json)).toMatchObject({
    "@type": "SoftwareApplication",
    name: "Proefzaak",
    license: "https://spdx.org/licenses/EUPL-1.2",
    creator: { "@type": "Organization", name: "Stichting Proef" },
    sameAs: ["https://proef.example/"],
  });
  expect(json).not.toContain("alternateName");
});

test("a licence without an SPDX name gets no address that does not exist", async () => {
  const { body } = await draw({ licence: "Eigen voorwaarden", licenceUrl: null });
  expect(body).toContain("Eigen voorwaarden");
  expect(body).not.toContain("spdx.org/licenses");
});

test("software can be taken along as publiccode.yml", async () => {
  expect((await draw()).main).toContain("/api/v1/catalogue-entries/proefzaak/publiccode");
  expect((await draw({ kind: "method" })).main).not.toContain("/publiccode");
});

test("the source of the page stands with its licence, in the language of the page", async () => {
  expect((await draw()).main).toContain("Proeflijst");
  expect((await draw({}, "en")).main).toMatch(/Trial list.*licence CC0/s);
});
