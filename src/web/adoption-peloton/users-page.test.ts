import { expect, test } from "vitest";
import type { Rider, UseOfEntry } from "#contract/adoption";
import { drawPage, listing, refusing, testMe } from "../test-page.ts";
import { codes, pelotonOf, rider, user } from "../ui/peloton/peloton.fixture.ts";

const use = (code: string, given: Partial<UseOfEntry> = {}): UseOfEntry => ({
  organisation: { id: code, name: `Oefenstad ${code}`, kind: "municipality" },
  province: null,
  sizeClass: null,
  useId: `0198b6c0-0000-7000-8000-00000000${code.slice(2)}`,
  version: null,
  origin: "own",
  kind: "user",
  status: "in-production",
  acquiringOn: null,
  plannedOn: null,
  productionOn: null,
  phasingOutOn: null,
  phasedOutOn: null,
  asOf: "2026-05-01",
  certainty: "high",
  evidence: null,
  sourceUrl: null,
  note: null,
  sources: [],
  contact: null,
  byOrganisation: null,
  saidBy: { id: code, name: `Oefenstad ${code}` },
  state: "uses",
  ...given,
});

interface Given {
  readonly riders?: readonly Rider[];
  readonly frontUntil?: string;
  readonly uses?: readonly UseOfEntry[];
  readonly me?: Parameters<typeof testMe>[0];
}

const page = "/nl/catalogus/proefzaak/gebruikers";
const draw = (
  address = page,
  { riders = [rider("GM9001")], frontUntil, uses = [], me }: Given = {},
) =>
  drawPage(address, {
    ...(me && { me: testMe(me) }),
    answers: {
      getPeloton: pelotonOf(riders, frontUntil === undefined ? {} : { frontUntil }),
      listUsesOfEntry: listing(...uses),
      listTerms: listing({ code: "readme", labelNl: "Leesmij", labelEn: "Read me" }),
    },
  });
/** The rows of the table of words, without their tags. */
const rowsIn = (main: string): string[] =>
  [...main.slice(main.indexOf('id="rows"')).matchAll(/<tr[ >].*?<\/tr>/gs)]
    .slice(1)
    .map(([row]) => row.replace(/<[^>]+>/g, " ").replace(/\s+/g, " "));
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

test("an address of a source that is no web address is no link to it", async () => {
  const { main } = await draw(page, {
    riders: [user("GM9001", null)],
    uses: [use("GM9001", { origin: "facts", sourceUrl: "javascript:alert(1)" })],
  });
  expect(main).not.toContain("javascript:");
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
    "5 gemeenten gebruiken Proefzaak op 26 november 2026.",
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

test("who said nothing is in the table only when it is asked for", async () => {
  const riders = [user("GM9001", null), rider("GM9002")];
  const uses = [use("GM9001")];
  expect(rowsIn((await draw(page, { riders, uses })).main)).toHaveLength(1);
  expect(rowsIn((await draw(`${page}?group=all`, { riders, uses })).main)).toHaveLength(2);
});

test("a row says whether the municipality says so itself, a partnership for it, an answer, or a source", async () => {
  const partnership = { id: "GR9001", name: "Oefenregio" };
  const { main } = await draw(page, {
    riders: [
      ...codes(3).map((code) => user(code, null)),
      user("GM9004", null, { origin: "answer" }),
    ],
    uses: [
      use("GM9001"),
      use("GM9002", { byOrganisation: partnership }),
      use("GM9003", { origin: "facts", evidence: "readme", certainty: "middle" }),
    ],
  });
  const rows = rowsIn(main);
  expect(rows[0]).toContain("Zegt zelf");
  expect(rows[1]).toContain("Zegt Oefenregio namens deze gemeente");
  expect(rows[2]).toContain("Volgens een bron");
  expect(rows[2]).toContain("Leesmij");
  expect(rows[2]).toContain("middel");
  expect(rows[3]).toContain("Antwoord van de gemeente");
});

test("a word of a municipality that merged is told with who said it", async () => {
  const { main } = await draw(page, {
    riders: [user("GM9001", null)],
    uses: [use("GM9001", { saidBy: { id: "GM9050", name: "Oud-Oefenstad" } })],
  });
  expect(rowsIn(main)[0]).toContain("Zei Oud-Oefenstad, die hierin opging");
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

test("names are found without accents and capitals, and what is not known is sorted last", async () => {
  const named = (code: string, name: string, productionOn: string | null) =>
    use(code, { organisation: { id: code, name, kind: "municipality" }, productionOn });
  const uses = [
    named("GM9001", "Ééndorp", null),
    named("GM9002", "Tweedorp", "2024-01-01"),
    named("GM9003", "Driedorp", "2023-01-01"),
  ];
  const riders = codes(3).map((code) => user(code, null));
  const namesIn = (main: string) => rowsIn(main).map((row) => row.trim().split(" ")[0]);
  expect(namesIn((await draw(`${page}?q=EEN`, { riders, uses })).main)).toEqual(["Ééndorp"]);
  for (const [sort, names] of [
    ["since", ["Driedorp", "Tweedorp", "Ééndorp"]],
    ["-since", ["Tweedorp", "Driedorp", "Ééndorp"]],
  ] as const) {
    const { main } = await draw(`${page}?sort=${sort}`, { riders, uses });
    expect(namesIn(main)).toEqual(names);
  }
});

test("with 342 municipalities the page stays small, and shows the rows by the page", async () => {
  const riders = codes(342).map((code) => user(code, "2024-01-01"));
  const { body, main } = await draw(page, { riders, uses: codes(342).map((code) => use(code)) });
  expect(dots(main)).toBe(342);
  expect(rowsIn(main)).toHaveLength(50);
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
