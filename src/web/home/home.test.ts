import { describe, expect, test } from "vitest";
import type { Move } from "#contract/municipality";
import { drawPage, listing, refusing, testMe } from "../test-page.ts";

const town = { id: "GM9001", name: "Oefendam" };
const held = {
  right: "confirmer" as const,
  since: "2026-01-01T00:00:00Z",
  confirmedUntil: "2027-01-01",
  lapsed: false,
};
const place = { ended: null, rights: [held], actsFor: [] };
const me = testMe({
  organisation: town,
  organisations: [
    { ...place, ...town, kind: "municipality" },
    { ...place, id: "GR9001", name: "Samen Oefenen", kind: "joint-arrangement" },
  ],
});

const hexagon = { id: town.id, name: town.name, value: 15_120, q: 0, r: 0 };
const move = (given: Partial<Move> = {}): Move => ({
  kind: "answers",
  on: "2026-11-20",
  entry: null,
  entryKind: null,
  stage: null,
  version: null,
  level: null,
  municipality: town,
  count: 1,
  answer: null,
  ...given,
});

const home = (...moves: Move[]) => ({
  getCountry: {
    on: "2026-11-27",
    figures: [{ id: "provinces", value: 12, referenceDate: "2026-05-19", source: "register" }],
  },
  countOrganisations: { facets: [] },
  listFigureValues: listing(hexagon),
  listReorganisations: listing(),
  listOrganisations: listing(),
  countEntries: { total: 0, facets: [] },
  listMoves: listing(...moves),
});

const textOf = (html: string) => html.replace(/<[^>]+>/g, "").replace(/\s+/g, " ");
const waiting = (total: number, law = 0) => ({
  getWaitingAnswers: { municipality: town, total, law },
});

describe("what waits for one's own municipality", () => {
  const drawn = (answers: object, url = "/nl") =>
    drawPage(url, { me, answers: { ...home(), ...answers } });

  test("is the first thing on the page, and leads there", async () => {
    const { main, asked } = await drawn(waiting(12, 1));
    expect(textOf(main)).toMatch(/^\s*Oefendam: 12 vragen wachten, waarvan 1 wettelijk/);
    expect(main).toContain('href="/nl/organisaties/GM9001/in-het-kort"');
    expect(asked.filter(([id]) => id === "getWaitingAnswers")).toHaveLength(1);
    const english = await drawn(waiting(1), "/en");
    expect(textOf(english.main)).toMatch(/^\s*Oefendam: 1 question waitsTo/);
  });

  test("is nothing", async () => {
    expect(textOf((await drawn(waiting(0))).main)).toContain("Oefendam: er wacht geen vraag");
  });

  test("is not told to who may not know it, and the page is drawn all the same", async () => {
    const { status, main } = await drawn({
      getWaitingAnswers: refusing(403, "platform/no-right"),
    });
    expect(status).toBe(200);
    expect(main).not.toContain("w-waiting");
  });

  test("is not asked for a stranger, nor kept for one", async () => {
    await drawn(waiting(12, 1));
    const { main, asked } = await drawPage("/nl", { answers: home() });
    expect(main).not.toContain("w-waiting");
    expect(asked.map(([id]) => id)).not.toContain("getWaitingAnswers");
  });
});

describe("what moves", () => {
  const moved = async (...moves: Move[]) =>
    textOf((await drawPage("/nl", { answers: home(...moves) })).main);
  const one = {
    entry: { id: "oefen-leesbaarheid", name: "Oefen-leesbaarheid" },
    version: "2.0",
    answer: "uses",
  } as const;

  test("is of one answer on what, and what it says", async () => {
    expect(await moved(move({ ...one, entryKind: "agreement" }))).toContain(
      "Oefendam antwoordt op Oefen-leesbaarheid 2.0: past toe",
    );
    expect(await moved(move({ ...one, entryKind: "software" }))).toContain("2.0: gebruikt");
    expect(await moved(move({ ...one, answer: "not-now" }))).toContain("2.0: nu niet");
  });

  test("is of more answers how many", async () => {
    expect(await moved(move({ count: 3 }))).toContain("Oefendam gaf 3 antwoorden");
  });
});

test("the practice country is not the Netherlands, and its figures are of nobody", async () => {
  const practice = await drawPage("/nl", { practice: true, answers: home() });
  expect(practice.main).toContain("Oefenland in cijfers");
  expect(practice.main).not.toMatch(/CBS|Nederland/);
  const real = await drawPage("/nl", { answers: home() });
  expect(real.main).toContain("Nederland in cijfers");
  expect(real.main).toContain("laatste stand van het CBS");
});
