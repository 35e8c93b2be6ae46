import { expect, test } from "vitest";
import { type Answers, drawPage, listing, testMe } from "../../test-page.ts";
import { answers, entry } from "../catalogue-answers.fixture.ts";

const spread = (given = {}) => ({ n: 5, estimates: 2, low: 80, median: 240, high: 1400, ...given });
const spreads = {
  total: spread(),
  bySize: [
    {
      sizeClass: "under-20000",
      spread: spread({ n: 1, estimates: 0, low: 90, median: 90, high: 90 }),
    },
    { sizeClass: "20000-50000", spread: spread({ n: 4, median: 250 }) },
  ],
  byPhase: [{ phase: "build", spread: spread({ n: 3 }) }],
  byDiscipline: [{ discipline: "project", spread: spread({ n: 2, low: 40, high: 40 }) }],
};
const told = (given = {}) => ({
  id: "019a0000-0000-7000-8000-000000000051",
  organisation: { id: "GM9004", name: "Oud-Oefendam" },
  sizeClass: "under-20000",
  version: null,
  liveOn: "2021-03-01",
  estimate: true,
  hours: [
    { phase: "build", discipline: "project", hours: 60 },
    { phase: "prepare", discipline: "policy", hours: 30 },
  ],
  total: 90,
  pitfall: "<b>Begin</b> op tijd.",
  documents: [],
  origin: "own",
  toldAt: "2026-06-01T10:00:00Z",
  ...given,
});
const town = { id: "GM9001", name: "Oefendam" };
const draw = (more: Answers = {}, url = "/nl/catalogus/proefzaak", me = testMe({})) =>
  drawPage(url, {
    me: me.organisations.length > 0 ? me : null,
    answers: answers([entry()], {
      getEffortSpread: spreads,
      listEfforts: listing(told()),
      ...more,
    }),
  });
const townsman = testMe({
  organisation: town,
  organisations: [{ ...town, ended: null, kind: "municipality", rights: [], actsFor: [] }],
});
const signedIn = (sizeClass: string | null): Answers => ({
  getOrganisation: { ...town, sizeClass },
  getPermissions: { organisation: null, acts: [] },
});
const card = (main: string): string =>
  /<section[^>]*aria-labelledby="(own-work|effort)".*?<\/section>\s*<\/div>.*?<\/section>|<section[^>]*aria-labelledby="(own-work|effort)".*?<\/section>/s.exec(
    main,
  )?.[0] ?? "";

test("of what nobody told it is said that it is not known, with how to tell it", async () => {
  const none = { getEffortSpread: { total: null, bySize: [], byPhase: [], byDiscipline: [] } };
  const { main } = await draw({ ...none, listEfforts: listing() });
  expect(main).toContain("Niet bekend: nog niemand vertelde hoeveel werk dit was.");
  expect(main).toContain('href="/nl/catalogus/proefzaak/inspanning"');
  const warned = await draw({ ...none, listEfforts: listing(told({ hours: [], total: null })) });
  expect(warned.main).toContain("Hoeveel uren het kost, is niet bekend.");
  expect(card(warned.main)).not.toContain("0 uur");
});

test("the middle stands in the first sentence, and each spread with how often it was told and how often guessed", async () => {
  const { main } = await draw();
  expect(main).toContain("Dit is 5 keer verteld. Het midden is <b>240 uur</b>.");
  expect(main).toContain("80 – 1.400 uur");
  expect(main).toContain("waarvan 2 geschat");
  expect(main).toContain("geen spreiding");
  expect(main).toContain("alle 40 uur");
  expect(main).not.toContain("zoals u");
});

test("municipalities as large as that of the reader come first and are marked", async () => {
  const { main } = await draw(signedIn("20000-50000"), undefined, townsman);
  expect(main).toContain("Bij gemeenten zo groot als Oefendam is het midden <b>250 uur</b>.");
  const labels = [...card(main).matchAll(/<th scope="row"[^>]*>([^<]*)/g)].map(([, label]) =>
    label?.trim(),
  );
  expect(labels.slice(0, 3)).toEqual([
    "20.000 tot 50.000 inwoners",
    "Allemaal",
    "Minder dan 20.000 inwoners",
  ]);
  expect(main.match(/zoals u/g)).toHaveLength(1);
});

test("rows add up to all: of whom the size is not known stands last, and is like nobody", async () => {
  const bySize = [...spreads.bySize, { sizeClass: null, spread: spread({ n: 1 }) }];
  const getEffortSpread = { ...spreads, total: spread({ n: 6 }), bySize };
  for (const size of ["20000-50000", null]) {
    const { main } = await draw({ getEffortSpread, ...signedIn(size) }, undefined, townsman);
    const labels = [...card(main).matchAll(/<th scope="row"[^>]*>([^<]*)/g)];
    expect(labels.map(([, label]) => label?.trim())).toContain("Grootte niet bekend");
    expect(main.match(/zoals u/g)?.length ?? 0).toBe(size === null ? 0 : 1);
  }
});

test("each cell of a spread says what it is, for who sees rows as cards", async () => {
  const row = /<tr[^>]*><th scope="row"[^>]*>Allemaal.*?<\/tr>/s.exec((await draw()).main)?.[0];
  for (const label of ["Midden", "Spreiding", "Verteld"]) expect(row).toContain(`>${label}<`);
  expect(row).toContain("w-range");
});

test("that nobody as large told it is said, and is not taken from the others", async () => {
  const { main } = await draw(signedIn("over-300000"), undefined, townsman);
  expect(main).toContain("Van een gemeente zo groot als Oefendam is het niet bekend.");
  const unknown = await draw(signedIn(null), undefined, townsman);
  expect(unknown.main).not.toContain("zo groot als");
});

const rows = "/nl/catalogus/proefzaak?efforts=all";

test("the rows are asked for when they are wanted, and not before", async () => {
  const { main, asked } = await draw();
  expect(main).toContain('href="/nl/catalogus/proefzaak?efforts=all#efforts"');
  expect(asked.map(([id]) => id)).not.toContain("listEfforts");
});

test("the rows name who did it under its own name, mark a guess, and are to be had as CSV", async () => {
  const { main } = await draw({}, rows);
  expect(main).toContain('href="/nl/organisaties/GM9004"');
  expect(main).toContain("Oud-Oefendam");
  expect(main).toContain("geschat");
  expect(main).toContain("Voorbereiden 30, Inrichten 60");
  expect(main).toContain("&lt;b&gt;Begin&lt;/b&gt; op tijd.");
  expect(main).toContain("/api/v1/catalogue-entries/proefzaak/efforts?format=csv");
});

test("one figure for everything is of no phase, and no figure is not known", async () => {
  const whole = told({ hours: [{ phase: null, discipline: null, hours: 90 }] });
  const { main } = await draw({ listEfforts: listing(whole) }, rows);
  expect(card(main)).toContain("niet verdeeld");
  const phase = told({ hours: [{ phase: "introduce", discipline: null, hours: 90 }] });
  expect(card((await draw({ listEfforts: listing(phase) }, rows)).main)).toContain("Invoeren 90");
  const undated = told({ liveOn: null });
  expect(card((await draw({ listEfforts: listing(undated) }, rows)).main)).toContain(
    "nu: wanneer het begon, is niet bekend",
  );
  const warned = told({ hours: [], total: null, liveOn: null, sizeClass: null });
  expect(card((await draw({ listEfforts: listing(warned) }, rows)).main)).not.toMatch(/\b0 uur/);
});

test("what a source tells is told as of a source", async () => {
  expect(card((await draw({}, rows)).main)).not.toContain("volgens een bron");
  const { main } = await draw({ listEfforts: listing(told({ origin: "facts" })) }, rows);
  expect(card(main)).toContain("volgens een bron");
});

const titles = (main: string): string[] =>
  [...main.matchAll(/<(h[23]) id="(own-work|effort)"/g)].map(([, tag, id]) => `${tag} ${id}`);

test("the work that is described stands above the hours in one card", async () => {
  const described = answers([entry({ ownWork: "Koppel het." })], { getEffortSpread: spreads });
  const { main } = await drawPage("/nl/catalogus/proefzaak", { answers: described });
  expect(titles(card(main))).toEqual(["h2 own-work", "h3 effort"]);
  const agreement = entry({ kind: "agreement", ownWork: "Vul de lijst in." });
  const drawn = await drawPage("/nl/catalogus/proefzaak", { answers: answers([agreement]) });
  expect(titles(card(drawn.main))).toEqual(["h2 own-work", "h3 effort"]);
  expect(card(drawn.main)).toMatch(/Vul de lijst in\..*Niet bekend: nog niemand vertelde/s);
});

test("that nobody described the work is not said beside hours that others told", async () => {
  const { main } = await draw();
  expect(titles(main)).toEqual(["h2 effort"]);
  expect(main).not.toContain("Nog niet bekend. Niemand beschreef");
  // It can still be told.
  expect(main).toContain('href="/nl/catalogus/proefzaak/aanpak"');
  const none = { getEffortSpread: { total: null, bySize: [], byPhase: [], byDiscipline: [] } };
  const unknown = (await draw({ ...none, listEfforts: listing() })).main;
  expect(titles(unknown)).toEqual(["h2 own-work", "h3 effort"]);
  expect(unknown).toContain("Nog niet bekend. Niemand beschreef");
});

test("of an agreement of which no work is described the hours stand by themselves", async () => {
  const agreement = entry({ kind: "agreement", ownWork: null });
  const { main } = await drawPage("/nl/catalogus/proefzaak", { answers: answers([agreement]) });
  expect(titles(main)).toEqual(["h2 effort"]);
});

test("what people wrote is marked as Dutch on an English page", async () => {
  const { main } = await draw({}, "/en/catalogue/proefzaak?efforts=all");
  expect(main).toContain('<span lang="nl">&lt;b&gt;Begin');
  expect(main).toContain("This was told 5 times. The middle is <b>240 hours</b>.");
});
