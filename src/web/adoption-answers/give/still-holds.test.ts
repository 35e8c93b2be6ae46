import { describe, expect, test } from "vitest";
import { drawPage, listing } from "../../test-page.ts";
import {
  agreement,
  answers,
  explanation,
  idOf,
  confirmer as me,
  notNow,
  own,
  standard,
  village,
} from "../answers.fixture.ts";

const url = "/nl/organisaties/GM9001/antwoorden/geven";
const review = { reviewOn: "2026-12-20" };
const late = own({ ...agreement, ...notNow, ...review, reusedFrom: village, hidden: true });
const plan = own({
  ...standard,
  ...review,
  answer: "planned",
  answerId: idOf(2),
  plannedOn: "2027-02-01",
  explainedAt: "Jaarverslag 2026",
});
const given = own({ answer: "uses", answerId: idOf(3) });
const all = {
  ...answers,
  listOwnAnswers: listing(late, plan, given),
  giveAnswers: { ids: [idOf(7, "01a00000-0001")], practice: false },
};
const ticks = {
  late: `proefafspraak,1.0,${notNow.answerId}`,
  plan: `proefstandaard,,${idOf(2)}`,
};
const sent = (form: Record<string, string | readonly string[]>, extra: object = {}) =>
  drawPage(url, { me, form: { act: "still", ...form }, answers: { ...all, ...extra } });
const givenIn = (asked: readonly (readonly [string, { body?: unknown }])[]) =>
  (asked.find(([id]) => id === "giveAnswers")?.[1].body as { answers: object[] } | undefined)
    ?.answers;

test("what is to be looked at again has a button that it still holds, and all of it together", async () => {
  const { main } = await drawPage(url, { me, answers: all });
  expect(main.match(/Klopt nog<span/g)).toHaveLength(2);
  expect(main).toContain("Deze 2 kloppen allemaal nog");
  expect(main).toContain("‘Nu niet’ geldt dan tot 26 november 2028.");
  expect(main).toContain(`<input type="hidden" name="still" value="${ticks.late}"/>`);
});

test("who may not answer has none", async () => {
  const getPermissions = { organisation: null, acts: [{ act: "listOwnAnswers", allowed: true }] };
  const { main } = await drawPage(url, { me, answers: { ...all, getPermissions } });
  expect(main).not.toContain("Klopt nog");
});

describe("that it still holds", () => {
  test("gives the same answer for a year more, and a “not now” for as long as may be", async () => {
    const { headers, asked } = await sent({ one: ticks.late });
    expect(givenIn(asked)).toEqual([
      {
        entry: "proefafspraak",
        version: "1.0",
        answer: "not-now",
        reason: notNow.reason,
        plannedOn: null,
        expiresOn: "2028-11-26",
        reviewOn: "2027-11-26",
        explainedAt: null,
        reusedFrom: null,
        hidden: true,
        replaces: notNow.answerId,
      },
    ]);
    expect(headers["location"]).toBe(`${url}?done=still&batch=01a00000-0001`);
  });

  test("of a plan asks nothing before its day", async () => {
    const { asked } = await sent({ still: [ticks.late, ticks.plan], one: "" });
    expect(givenIn(asked)).toMatchObject([
      { entry: "proefafspraak" },
      {
        entry: "proefstandaard",
        answer: "planned",
        plannedOn: "2027-02-01",
        reviewOn: null,
        explainedAt: "Jaarverslag 2026",
      },
    ]);
  });

  test("keeps the credit for the words of another", async () => {
    const same = { ...explanation, reason: notNow.reason };
    const { asked } = await sent({ one: ticks.late }, { listExplanations: listing(same) });
    expect(givenIn(asked)).toMatchObject([{ reusedFrom: explanation.id }]);
  });

  test.each([
    ["replaced by a colleague", `proefafspraak,1.0,${idOf(99)}`],
    ["asked no more", "weg,,"],
  ])("is not given of what was %s in the meantime", async (_, one) => {
    const { status, main, asked } = await sent({ one });
    expect(status).toBe(409);
    expect(main).toContain("Een collega antwoordde intussen.");
    expect(givenIn(asked)).toBeUndefined();
  });

  test("with nothing sent is told at the list", async () => {
    const { status, main } = await sent({});
    expect(status).toBe(400);
    expect(main).toContain('href="#review"');
  });
});
