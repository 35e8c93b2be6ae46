import { expect, test } from "vitest";
import type { Peloton, Rider } from "#contract/adoption";
import { answers } from "../../catalogue/catalogue-answers.fixture.ts";
import { drawPage } from "../../test-page.ts";
import { codes, pelotonOf, rider, user } from "./peloton.fixture.ts";

/** The page of an entry that these use. */
async function draw(riders: readonly Rider[], given: Partial<Peloton> = {}) {
  const drawn = await drawPage("/nl/catalogus/proefzaak", {
    answers: answers(undefined, { getPeloton: pelotonOf(riders, given) }),
  });
  const card = /<section class="w-card" aria-labelledby="users">.*?<\/section>/s;
  // The picture is a region in the card.
  const from = drawn.main.search(card);
  const main = drawn.main.slice(from, drawn.main.indexOf("gebruikers", from) + 200);
  return { ...drawn, main };
}

test("of nobody anything known the entry says so in a sentence, without a picture", async () => {
  const { main } = await draw(codes(3).map((code) => rider(code)));
  expect(main).toContain("Van niemand is bekend dat die Proefzaak gebruikt. Dat is geen nee.");
  expect(main).toContain("Van 3 van de 3 is het niet bekend.");
  expect(main).not.toContain("w-peloton");
  expect(main).not.toMatch(/nog niet/i);
});

test("who says not to use it is counted, and is no user", async () => {
  const { main } = await draw([rider("GM9001", { group: "not", status: "not-used" })]);
  expect(main).toContain("Wie gebruikt dit?");
  expect(main).toContain("1 gemeente gebruikt het niet of niet meer.");
});

test("users are counted and drawn, with the way to all of them", async () => {
  const { main } = await draw([user("GM9001", "2025-01-01"), rider("GM9002")]);
  expect(main).toContain("1 gemeente gebruikt dit");
  expect(main).toContain("w-peloton--small");
  expect(main).toContain("Oefenstad GM9001");
  expect(main).toContain('href="/nl/catalogus/proefzaak/gebruikers"');
});

test("it says from which days it is known, and not the day on which it was asked", async () => {
  const { main } = await draw([user("GM9001", null, { origin: "facts", asOf: "2021-03-01" })]);
  expect(main).toContain("Volgens een bron van maart 2021");
  expect(main).not.toContain("november 2026");
  expect((await draw([rider("GM9001")])).main).not.toContain("olgens");
});

test("it costs the page one request, and with 342 users few bytes", async () => {
  const few = await draw([rider("GM9001")]);
  const many = await draw(codes(342).map((code, n) => user(code, `20${10 + (n % 15)}-05-01`)));
  const asked = ({ asked: all }: typeof few) => all.map(([id]) => id);
  expect(asked(many)).toEqual(asked(few));
  expect(asked(many).filter((id) => id === "getPeloton" || id === "listUsesOfEntry")).toEqual([
    "getPeloton",
  ]);
  expect(many.body.length - few.body.length).toBeLessThan(15_000);
});
