import { expect, test } from "vitest";
import { drawPage, listing } from "../../test-page.ts";
import {
  agreement,
  answers,
  idOf,
  confirmer as me,
  notNow,
  own,
  standard,
} from "../answers.fixture.ts";

const url = "/nl/organisaties/GM9001/antwoorden/geven";
const expired = own({ answer: "expired", answerId: idOf(5), plannedOn: "2026-01-01" });
const all = {
  ...answers,
  listOwnAnswers: listing(own({ ...agreement, ...notNow }), own(standard), expired),
  giveAnswers: { ids: [idOf(7)], practice: false },
};
const stands = `proefafspraak,1.0,${notNow.answerId}`;
const bulk = { act: "bulk", answer: "uses" };
const sent = (form: Record<string, string | readonly string[]>) =>
  drawPage(url, { me, form: { ...bulk, ...form }, answers: all });
const wasGiven = (asked: readonly (readonly [string, object])[]) =>
  asked.some(([id]) => id === "giveAnswers");

test("that an answer is replaced is said beforehand, and which boxes have one", async () => {
  const { main } = await drawPage(url, { me, answers: all });
  expect(main).toContain("Staat ergens al een antwoord? Dan vragen we u eerst");
  expect(main).toContain('data-other="Geef dit antwoord op # onderwerpen"');
  expect(main).toContain(">Geef dit antwoord op de onderwerpen die u aanvinkte</button>");
  expect(main.match(/data-answered=""[^>]*value="[^"]*"/g)).toEqual([
    expect.stringContaining("proefafspraak"),
  ]);
});

test("one answer for many asks by name before it replaces one that stands", async () => {
  const { status, main, asked } = await sent({ tick: ["proefstandaard,,", stands] });
  expect(status).toBe(400);
  expect(wasGiven(asked)).toBe(false);
  expect(main).toContain('href="#replace"');
  expect(main).toContain("Op 1 van de 2 onderwerpen gaf u al een antwoord.");
  expect(main).toMatch(/Ja, vervang het antwoord dat er staat op:.*Proefafspraak 1\.0/s);
  expect(main).toContain(`name="replaceOf" value="${stands}"`);
  const agreed = await sent({
    tick: ["proefstandaard,,", stands],
    replace: "yes",
    replaceOf: stands,
  });
  expect(wasGiven(agreed.asked)).toBe(true);
});

test("who agreed to replace one is asked again of another that was ticked later", async () => {
  const { status } = await sent({ tick: [stands], replace: "yes", replaceOf: "proefkaart,,x" });
  expect(status).toBe(400);
});

test("what is silent, or expired, is answered without a question", async () => {
  const { status, asked } = await sent({ tick: ["proefstandaard,,", `proefzaak,,${idOf(5)}`] });
  expect(status).toBe(303);
  expect(wasGiven(asked)).toBe(true);
});
