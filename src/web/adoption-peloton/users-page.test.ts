import { expect, test } from "vitest";
import { drawPage, listing, refusing } from "../test-page.ts";
import { codes, rider, user } from "../ui/peloton/peloton.fixture.ts";
import { draw, page, rowsIn, use } from "./users-page.fixture.ts";

const dots = (main: string): number => [...main.matchAll(/<circle class="w-dot/g)].length;

test("an entry that is not there is a 404", async () => {
  const { status } = await drawPage(page, {
    answers: {
      getPeloton: refusing(404, "catalogue/unknown-entry"),
      listUsesOfEntry: refusing(404, "catalogue/unknown-entry"),
      listTerms: listing(),
    },
  });
  expect(status).toBe(404);
});

test("script in a name is text, in the table and in the picture", async () => {
  const bad = "</title><script>alert(1)</script>";
  const municipality = { id: "GM9001", name: bad };
  const { body } = await draw(page, {
    riders: [user("GM9001", null, { municipality })],
    uses: [use("GM9001", { organisation: { ...municipality, kind: "municipality" }, note: bad })],
  });
  expect(body).not.toContain("<script>alert");
});

test("of nobody anything known it says so, never that somebody does not yet", async () => {
  const { main } = await draw(page, { riders: codes(3).map((code) => rider(code)) });
  expect(main).toContain("Van niemand is bekend dat die Proefzaak gebruikt");
  expect(main).toContain("Van 3 van de 3 gemeenten is het niet bekend.");
  expect(main).toContain("Dat is geen nee.");
  expect(main).not.toMatch(/nog niet/i);
  expect(dots(main)).toBe(3);
});

test("the title asks, and the first sentences answer with the figures of the picture", async () => {
  const riders = [
    ...codes(4).map((code) => user(code, "2020-01-01", { group: "front" })),
    user("GM9101", "2024-01-01"),
    rider("GM9102", { group: "followers", status: "planned", origin: "answer" }),
    rider("GM9103", { group: "not", status: "not-used", origin: "own" }),
    rider("GM9104", { sourceSays: "developer" }),
    rider("GM9105"),
  ];
  const { main } = await draw(page, { riders, frontUntil: "2020-01-01" });
  for (const words of [
    "Proefzaak: wie rijdt voorop, wie volgt, van wie weten we niets?",
    "5 gemeenten gebruiken Proefzaak, volgens de gemeenten zelf van mei 2026.",
    "1 is onderweg.",
    "1 gebruikt het niet of niet meer.",
    "Van 2 van de 9 gemeenten is het niet bekend.",
    "Over 1 daarvan zegt een bron iets anders dan gebruik.",
    "Kopgroep 4",
    "Peloton 1",
    "Volgers 1",
    "Niet in gebruik 1",
    "Niet bekend 2",
  ]) {
    expect(main).toContain(words);
  }
  expect(dots(main)).toBe(9);
});

test("without dates there is no front group, in no word of the page", async () => {
  const { main } = await draw(page, { riders: codes(20).map((code) => user(code, null)) });
  expect(main).toContain("Wie gebruikt Proefzaak, en van wie weten we niets?");
  expect(main).toContain("In gebruik 20");
  expect(main).toContain("Er is geen kopgroep");
  expect(main).not.toContain("Peloton 20");
});

test("each figure leads to its rows", async () => {
  const { main } = await draw(page, { riders: [user("GM9001", null), rider("GM9002")] });
  expect(main).toContain(`href="${page}?group=not-known#rows"`);
  const shown = await draw(`${page}?group=not-known`, {
    riders: [user("GM9001", null), rider("GM9002")],
  });
  expect(rowsIn(shown.main)).toEqual([expect.stringContaining("Oefenstad GM9002")]);
});

test("the reader's own municipality is orange, named, and marked in the table", async () => {
  const { main } = await draw(page, {
    riders: codes(30).map((code) => user(code, "2024-01-01")),
    uses: [use("GM9007")],
    me: { organisation: { id: "GM9007", name: "Oefenstad GM9007" } },
  });
  expect(main).toMatch(/<circle class="w-dot p-peloton p-own"[^>]*><title>Oefenstad GM9007\./);
  expect(main).toMatch(/<text class="w-peloton__rider p-own"[^>]*>Oefenstad GM9007/);
  expect(main).toContain('<tr class="here">');
  expect([...main.matchAll(/w-peloton__rider/g)]).toHaveLength(1);
});

test("lanes, view, colour and day stand in the address, and a form without script gets the short one", async () => {
  const { status, headers } = await draw(
    `${page}?view=road&by=size&colour=group&q=&group=&said=&province=&sizeClass=&on=2026-11-26`,
  );
  expect([status, headers["location"]]).toEqual([302, page]);
  const { main, asked } = await draw(`${page}?by=province&colour=said&on=2024-11-26`);
  expect(asked.find(([id]) => id === "getPeloton")?.[1].query).toEqual({ on: "2024-11-26" });
  expect(main).toContain("Proefland");
  expect(main).toContain("zegt de gemeente zelf");
  const asPath = (query: string) => `href="${page}?${query}"`.replaceAll("&", "&amp;");
  expect(main).toContain(asPath("view=map&by=province&colour=said&on=2024-11-26"));
});

test("the map shows the same groups, and counts who is no more", async () => {
  const { main } = await draw(`${page}?view=map`, {
    riders: [
      user("GM9001", null, { q: 1, r: 2 }),
      rider("GM9002", { q: 2, r: 2 }),
      rider("GM9003"),
    ],
  });
  expect(main).toContain("p-peloton");
  expect(main).toContain("Kaart van Proefzaak: In gebruik 1, Niet bekend 2.");
  expect(main).toContain("1 gemeente van toen bestaat niet meer en staat niet op de kaart.");
});

test("with 342 municipalities the page stays small, and shows the rows by the page", async () => {
  const riders = codes(342).map((code) => user(code, "2024-01-01"));
  const { body, main } = await draw(page, { riders, uses: codes(342).map((code) => use(code)) });
  expect(dots(main)).toBe(342);
  expect(rowsIn(main)).toHaveLength(50);
  // On paper the rest is not there: it says so, and where it is.
  expect(main).toContain("1 tot en met 50 van 342 rijen");
  expect(main).toContain(
    "Alle rijen als CSV: https://waaier.example/api/v1/catalogue-entries/proefzaak/uses?format=csv",
  );
  expect(main).toContain('?pagina=2#rows"');
  expect(body.length).toBeLessThan(200_000);
});

test("the English page says the same, with names in Dutch", async () => {
  const { main } = await draw("/en/catalogue/proefzaak/users", {
    riders: [user("GM9001", null), rider("GM9002")],
    uses: [use("GM9001")],
  });
  expect(main).toContain("Who uses Proefzaak, and of whom do we know nothing?");
  expect(main).toContain("Of 1 of the 2 municipalities it is not known.");
  expect(main).toContain('lang="nl"');
  expect(main).toContain("Says so itself");
});
