import { describe, expect, test } from "vitest";
import { drawPage, listing } from "../../test-page.ts";
import { agreement, answers, idOf, confirmer as me, notNow, own } from "../answers.fixture.ts";

const url = "/nl/organisaties/GM9001/antwoorden/geven?entry=proefafspraak&version=1.0";
const all = {
  ...answers,
  listOwnAnswers: listing(own({ ...agreement })),
  giveAnswers: { ids: [idOf(7)], practice: false },
};
const form = {
  act: "give",
  do: "keep",
  entry: "proefafspraak",
  version: "1.0",
  replaces: "",
  answer: "not-now",
  reason: "Na de fusie.",
  expiresOn: "2027-11-01",
};
const sent = (change: object) => drawPage(url, { me, form: { ...form, ...change }, answers: all });
const wasGiven = (asked: readonly (readonly [string, object])[]) =>
  asked.some(([id]) => id === "giveAnswers");

describe("each fault has words of its own", () => {
  test.each([
    [{ reason: " " }, "reason", "Schrijf in een paar zinnen waarom."],
    [{ reason: "a".repeat(5000) }, "reason", "hoogstens 1000 tekens. U schreef er 5000."],
    [{ reason: "Mail jan.jansen@oefendam.example" }, "reason", "het mailadres van één persoon"],
    [{ expiresOn: "" }, "expiresOn", "Kies tot welke dag dit geldt."],
    [{ expiresOn: "2026-11-26" }, "expiresOn", "Kies een dag die nog komt, vanaf morgen."],
    [{ expiresOn: "2028-11-27" }, "expiresOn", "tot en met 26 november 2028"],
    [{ expiresOn: "2027-02-30" }, "expiresOn", "Dit is geen hele datum."],
    [{ reviewOn: "2026-11-25" }, "reviewOn", "Deze dag is voorbij."],
    [{ reviewOn: "2027-11-02" }, "reviewOn", "Dan is het antwoord al afgelopen."],
    [{ answer: "planned", plannedOn: "" }, "plannedOn", "Kies de dag waarvoor het gepland is."],
    [{ answer: "planned", plannedOn: "2020-01-01" }, "plannedOn", "Deze dag is voorbij."],
    [{ answer: "planned", plannedOn: "2031-11-27" }, "plannedOn", "Deze dag is te ver weg."],
  ])("%j", async (change, field, words) => {
    const { status, main, asked } = await sent(change);
    expect(status).toBe(400);
    expect(main).toContain(`href="#${field}"`);
    expect(main).toContain(words);
    expect(wasGiven(asked)).toBe(false);
  });
});

test("all that is wrong is told at once: a long text, days in the past, and what is not agreed to", async () => {
  const { main } = await sent({
    reason: "a".repeat(5000),
    expiresOn: "2020-01-01",
    reviewOn: "2020-01-01",
    hidden: "yes",
  });
  for (const field of ["reason", "expiresOn", "reviewOn", "hideSure"]) {
    expect(main).toContain(`href="#${field}"`);
  }
});

test("the last days that may be are taken", async () => {
  expect((await sent({ expiresOn: "2028-11-26", reviewOn: "2028-11-26" })).status).toBe(303);
  expect((await sent({ answer: "planned", plannedOn: "2031-11-26" })).status).toBe(303);
});

describe("to hide for good", () => {
  test("is agreed to with a box of its own", async () => {
    const { status, main, asked } = await sent({ hidden: "yes" });
    expect(status).toBe(400);
    expect(main).toContain("Ja, verberg voorgoed");
    expect(main).toContain('href="#hideSure"');
    expect(wasGiven(asked)).toBe(false);
    expect((await sent({ hidden: "yes", hideSure: "yes" })).status).toBe(303);
  });

  test("is asked of one answer for many too", async () => {
    const bulk = { act: "bulk", tick: "proefafspraak,1.0,", answer: "uses", hidden: "yes" };
    const { status, main } = await drawPage(url, { me, form: bulk, answers: all });
    expect(status).toBe(400);
    expect(main).toContain('href="#hideSure"');
  });

  test("is not asked of what was hidden already", async () => {
    const listOwnAnswers = listing(own({ ...agreement, ...notNow, hidden: true }));
    const { main } = await drawPage(url, { me, answers: { ...all, listOwnAnswers } });
    expect(main).not.toContain("Ja, verberg voorgoed");
    expect(main).toContain('name="wasHidden" value="yes"');
    expect((await sent({ hidden: "yes", wasHidden: "yes" })).status).toBe(303);
  });
});

test("the form begins with what it is about, in the words of the catalogue", async () => {
  const { main } = await drawPage(url, { me, answers: all });
  expect(main).toContain("Wat is Proefafspraak 1.0?");
  expect(main.indexOf("Regelt hoe men proeft.")).toBeLessThan(main.indexOf("Samen afgesproken"));
});

test("in English the button saves", async () => {
  const at = "/en/organisations/GM9001/answers/give?entry=proefafspraak&version=1.0";
  const { main } = await drawPage(at, { me, answers: all });
  expect(main).toContain(">Save</button>");
  expect(main).not.toMatch(/>Keep\b/);
});
