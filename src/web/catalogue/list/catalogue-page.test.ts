import { expect, test } from "vitest";
import type { CatalogueHit } from "#contract/catalogue";
import { drawPage, listing } from "../../test-page.ts";
import { answers, entry, hit } from "../catalogue-answers.fixture.ts";

const facets = [
  { facet: "kind", value: "software", label: null, count: 3 },
  { facet: "stage", value: "shared", label: null, count: 2 },
  { facet: "stage", value: "not-known", label: null, count: 1 },
  { facet: "theme", value: "case-management", label: null, count: 3 },
  { facet: "licence", value: "EUPL-1.2", label: null, count: 3 },
];

const draw = (query: string, hits: readonly CatalogueHit[] = [hit()]) =>
  drawPage(`/nl/catalogus${query}`, {
    answers: answers([entry()], {
      listEntries: listing(...hits),
      countEntries: { total: hits.length, facets },
    }),
  });

test("script in a name, a summary or a question is shown as text", async () => {
  const bad = "<script>alert(1)</script>";
  const { body } = await draw(`?q=${encodeURIComponent(bad)}`, [hit({ name: bad, summary: bad })]);
  expect(body).not.toContain("<script>alert");
});

test("a question keeps to what the API takes: 200 signs, and at most four to compare", async () => {
  const { headers, status } = await draw(`?q=${"a".repeat(300)}&compare=a,b,c,d,e`);
  expect(status).toBe(302);
  expect(headers["location"]).toBe(`/nl/catalogus?q=${"a".repeat(200)}&compare=a,b,c,d`);
});

test("the fields of a form that were left empty do not stay in the address", async () => {
  const { headers } = await draw("?q=zaak&kind=software&kind=data&sort=relevance&theme=");
  expect(headers["location"]).toBe("/nl/catalogus?q=zaak&kind=software,data");
});

test("a result says what it is in words, and why it was found", async () => {
  const { main } = await draw("?q=zaken", [
    hit({ reasons: [{ asked: "zaken", found: "zaak", how: "form" }] }),
  ]);
  for (const word of ["Software", "Gedeeld", "Stichting Proef", "EUPL-1.2", "Zaakgericht werken"]) {
    expect(main).toContain(word);
  }
  expect(main).toContain("gevonden op <b>zaak</b> (andere vorm van ‘zaken’)");
  expect(main).toContain("Proef<mark>zaak</mark>");
});

test("what is not known has a filter, and says of what when it is chosen", async () => {
  const { main } = await draw("?stage=not-known");
  expect(main).toContain("Fase: niet bekend");
  expect(main).toMatch(/checked="" value="not-known"|value="not-known" checked=""/);
});

test("a chosen value that gives nothing any more stays among the filters", async () => {
  const { main } = await draw("?licence=MIT", []);
  expect(main).toMatch(/id="licence-MIT"/);
});

test("the boxes to compare work without script and keep what was chosen before", async () => {
  const { main } = await drawPage("/nl/catalogus?compare=ander", {
    answers: answers([entry({ id: "ander", name: "Ander" })], {
      listEntries: listing(hit()),
      countEntries: { total: 1, facets },
    }),
  });
  expect(main).toContain('action="/nl/catalogus/vergelijken"');
  expect(main).toContain('<input type="hidden" name="id" value="ander"/>');
  expect(main).toMatch(/type="checkbox" name="id" value="proefzaak"/);
});

test("CSV, feed and kept search hold the same question", async () => {
  const { body, main } = await draw("?q=zaak&kind=software&sort=name");
  expect(main).toContain(
    "/api/v1/catalogue-entries?q=zaak&amp;kind=software&amp;sort=name&amp;format=csv",
  );
  expect(body).toContain(
    '<link rel="alternate" type="application/atom+xml" href="/nl/catalogus/feed.atom?q=zaak&amp;kind=software"',
  );
  expect(main).toContain('name="query" value="q=zaak&amp;kind=software"');
});

test("nothing found leads on: other words, the whole catalogue, or propose it", async () => {
  const { main, body } = await draw("?q=eenhoorn", []);
  expect(main).toContain("Hier staat nog niets over ‘eenhoorn’");
  expect(main).toContain("/nl/catalogus/aanmelden?name=eenhoorn");
  expect(body).toContain('content="noindex"');
});

test("what only looks like the words says so", async () => {
  const { main } = await draw("?q=prufzaak", [
    hit({ reasons: [{ asked: "prufzaak", found: "proefzaak", how: "alike" }] }),
  ]);
  expect(main).toContain("Niets gevonden voor ‘prufzaak’. Dit lijkt erop:");
});

test("on an English page Dutch words say that they are Dutch", async () => {
  const { main } = await drawPage("/en/catalogue", {
    answers: answers([], {
      listEntries: listing(hit()),
      countEntries: { total: 1, facets },
    }),
  });
  expect(main).toContain('<p lang="nl">Bewaart zaken op één plek.</p>');
});
