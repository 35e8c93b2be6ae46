import { describe, expect, test } from "vitest";
import { editor, town } from "../catalogue-work/workplace.fixture.ts";
import { allowing, drawPage, listing } from "../test-page.ts";

const url = "/nl/organisaties/GM9001/invullen";
const question = (id: string) => ({
  entry: { id, name: id.toUpperCase(), kind: "software" },
  summary: "Houdt zaken bij.",
  because: "catalogue",
  named: [],
  count: 0,
  asked: true,
});
const done = {
  organisation: town,
  said: 27,
  unsure: 2,
  left: 0,
  themes: [
    { theme: "public-space", said: 2, left: 0 },
    { theme: "care", said: 2, left: 1 },
  ],
  questions: [question("zaak"), question("loket")],
};
const own = (answer: string, prefilled: string | null) => ({ answer, prefilled });
const rights = ["getFirstFill", "putFirstFill", "listOwnAnswers"];
const answers = {
  getOrganisation: { ...town, kind: "municipality", validUntil: null, succession: null },
  getPermissions: allowing([...rights, "giveAnswers"]),
  getFirstFill: done,
  listTerms: listing(),
  listOwnAnswers: listing(
    own("none", "uses"),
    own("expired", "planned"),
    own("not-now", "uses"),
    own("uses", "uses"),
    own("conflict", "uses"),
    own("none", null),
  ),
};
const draw = (at = url, given: object = {}, more: object = {}) =>
  drawPage(at, { me: editor, answers: { ...answers, ...given }, ...more });

describe("who was asked all", () => {
  test("is done: with what is ready to confirm first, what was not known, and the way home", async () => {
    const { main } = await draw();
    expect(main).toContain("U bent klaar");
    expect(main).toMatch(
      /ams-button--primary" href="[^"]*\/antwoorden\/geven#ready">3 antwoorden liggen klaar: bevestig ze</,
    );
    expect(main).toContain(`href="${url}?again=yes#ways">Nog eens kijken naar 2 die u niet wist`);
    expect(main).toContain('href="/nl/organisaties/GM9001/in-het-kort">Naar mijn gemeente');
    expect(main).not.toContain("<fieldset");
  });

  test("looks once more at what was not known, and is done again after that", async () => {
    const { main, asked } = await draw(`${url}?again=yes`);
    expect(main.match(/<fieldset/g)).toHaveLength(2);
    expect(main).not.toContain("U bent klaar");
    expect(asked.map(([id]) => id)).not.toContain("listOwnAnswers");
    const { headers } = await draw(
      `${url}?again=yes`,
      { putFirstFill: { said: 0, unsure: 2, kept: [] } },
      { form: { act: "fill", "said-zaak": "dont-know", "said-loket": "dont-know" } },
    );
    expect(headers["location"]).toBe(`${url}?done=fill&said=0&unsure=2`);
  });

  test("and may not confirm is told who does", async () => {
    const { main } = await draw(url, { getPermissions: allowing(rights) });
    expect(main).toContain(
      "3 antwoorden liggen klaar. Een bevestiger van uw gemeente bevestigt ze.",
    );
    expect(main).not.toContain("/antwoorden/geven");
  });

  test("of a partnership is asked nothing of answers", async () => {
    const { main, asked } = await draw(url, {
      getOrganisation: { ...answers.getOrganisation, kind: "joint-arrangement" },
    });
    expect(main).toContain("U bent klaar");
    expect(asked.map(([id]) => id)).not.toContain("listOwnAnswers");
  });

  test("and knew it all is not sent back to what was not known", async () => {
    const { main } = await draw(url, { getFirstFill: { ...done, unsure: 0, questions: [] } });
    expect(main).toContain("U bent klaar");
    expect(main).not.toContain("Nog eens kijken");
  });
});

test("who still has something to be asked is not done", async () => {
  const { main } = await draw(url, { getFirstFill: { ...done, left: 1 } });
  expect(main).toContain("<fieldset");
  expect(main).not.toContain("U bent klaar");
});

test("of a theme the same, with the other themes first", async () => {
  const { main } = await draw(`${url}?way=theme&theme=public-space`);
  expect(main).toContain("Van dit thema hebt u alles gehad");
  expect(main).toContain(
    `href="${url}?way=theme&amp;theme=public-space&amp;again=yes#ways">Nog eens kijken naar wat u niet wist`,
  );
  expect((await draw(`${url}?way=theme&theme=care`)).main).toContain("<fieldset");
});

describe("the message of what was sent", () => {
  test("is where every form leads, so that a keyboard goes on there", async () => {
    const { main } = await draw(`${url}?again=yes&done=fill&said=1&unsure=0`);
    expect(main).toMatch(/<div id="message"[^>]*tabindex="-1"><section[^>]*ams-alert--success/);
    expect((await draw(`${url}?again=yes`)).main).toContain(`action="${url}?again=yes#message"`);
    const faulty = await draw(`${url}?again=yes`, {}, { form: { act: "fill" } });
    expect(faulty.main).toMatch(
      /<div id="message"[^>]*tabindex="-1"><section[^>]*ams-alert--error/,
    );
  });

  test("and the button that clears all choices stands outside the bar that stays in view", async () => {
    const { main } = await draw(`${url}?again=yes`);
    const bar = /<div class="w-fillform__end.*?<\/div>/s.exec(main)?.[0] ?? "";
    expect(bar).toContain("Bewaar");
    expect(bar).not.toContain("Wis mijn keuzes");
    expect(main).toContain("Wis mijn keuzes");
  });
});

test("who may not fill in is shown the way to be allowed to", async () => {
  const getPermissions = allowing(["getFirstFill"]);
  const reader = await draw(url, { getPermissions });
  expect(reader.main).toContain('href="/nl/organisaties/GM9001/mensen">Vraag het een beheerder');
  const elsewhere = { ...editor, organisations: [] };
  const stranger = await drawPage(url, { me: elsewhere, answers: { ...answers, getPermissions } });
  expect(stranger.main).toContain('href="/nl/organisaties/GM9001/meedoen">Vraag om mee te doen');
});
