import { expect, test } from "vitest";
import { drawPage, listing, refusing, testMe } from "../../test-page.ts";

const url = "/nl/catalogus/bewaarde-zoekvragen";
const me = testMe();
const search = {
  id: "019a0000-0000-7000-8000-000000000051",
  name: "Meldingen",
  query: "kind=software%2Cpractice&q=melding&stage=not-known",
  mail: true,
  createdAt: "2026-11-20T09:00:00Z",
};
const answers = { listSavedSearches: listing(search) };

test("who is not signed in goes to sign in first", async () => {
  const listSavedSearches = refusing(401, "platform/not-signed-in");
  const { headers } = await drawPage(url, { answers: { listSavedSearches } });
  expect(headers["location"]).toBe(`/nl/aanmelden?to=${url}`);
});

test("a search stands in words and leads to the catalogue", async () => {
  const { main } = await drawPage(url, { me, answers });
  expect(main).toContain("“melding”; soort: Software en Werkwijze; fase: niet bekend");
  expect(main).toContain("/nl/catalogus?kind=software,practice&amp;q=melding&amp;stage=not-known");
});

test("one from the page of the catalogue is kept by its name and search, without an act", async () => {
  const { headers, asked } = await drawPage(url, {
    me,
    answers: { ...answers, saveSearch: { id: search.id } },
    form: { name: "Meldingen", query: "?q=melding" },
  });
  expect(headers["location"]).toBe(`${url}?done=save`);
  expect(asked[0]?.[1].body).toEqual({
    name: "Meldingen",
    query: "q=melding",
    mail: true,
    language: "nl",
  });
});

test("one without a name is asked for it, and what was searched stays", async () => {
  const { status, main } = await drawPage(url, {
    me,
    answers,
    form: { name: "", query: "q=zaak" },
  });
  expect(status).toBe(400);
  expect(main).toContain('href="#name"');
  expect(main).toContain('name="query" value="q=zaak"');
});

test("a name on two lines or with signs that nobody sees is told at its field", async () => {
  for (const name of ["Mel\ndingen", "Mel\u200bdingen"]) {
    const form = { name, query: "q=zaak" };
    const { status, main, asked } = await drawPage(url, { me, answers, form });
    expect(status).toBe(400);
    expect(main).toContain('href="#name"');
    expect(asked.map(([id]) => id)).not.toContain("saveSearch");
  }
});

test("who had to sign in first finds the search in the address, and keeps it there", async () => {
  const { main } = await drawPage(`${url}?query=q%3Dzaak&name=zaak`, { me, answers });
  expect(main).toContain("“zaak”");
  expect(main).toContain('name="query" value="q=zaak"');
  expect(main).toMatch(/id="name"[^>]*value="zaak"/);
});

test("what is no search is told, in English too", async () => {
  const { status, main } = await drawPage("/en/catalogue/saved-searches", {
    me,
    answers: { ...answers, saveSearch: refusing(400, "catalogue/wrong-search") },
    form: { name: "X", query: "zomaar=1" },
  });
  expect(status).toBe(400);
  expect(main).toContain("This is no search of the catalogue.");
});

test("its mail is turned off and on, and it is thrown away after a question", async () => {
  const off = await drawPage(url, {
    me,
    answers: { ...answers, saveSearch: { id: search.id } },
    form: { act: "mail-off", of: search.id, name: search.name, query: search.query },
  });
  expect(off.headers["location"]).toBe(`${url}?done=mail-off`);
  expect(off.asked[0]?.[1].body).toMatchObject({ mail: false, query: search.query });
  const removed = await drawPage(url, {
    me,
    answers: { ...answers, removeSavedSearch: () => undefined },
    form: { act: "remove", of: search.id },
  });
  expect(removed.asked).toEqual([["removeSavedSearch", { params: { search: search.id } }]]);
});

test("who chose no mail at all is told that none comes", async () => {
  const quiet = testMe({ person: { ...me.person, mailPreference: "none" } });
  const { main } = await drawPage(url, { me: quiet, answers });
  expect(main).toContain("U koos bij Mijn account voor geen mail.");
});
