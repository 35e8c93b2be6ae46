import { describe, expect, test } from "vitest";
import { Problem } from "#contract/pages";
import { allowing, drawPage, listing, refusing } from "../../test-page.ts";
import {
  agreement,
  answers,
  confirmer,
  idOf,
  partner as me,
  notNow,
  own,
  partnership,
  theTown,
} from "../answers.fixture.ts";

const url = "/nl/organisaties/GR9001/antwoorden/geven";
const one = `${url}?entry=proefafspraak&version=1.0`;
const all = {
  ...answers,
  getOrganisation: { ...theTown, ...partnership, kind: "joint-arrangement" },
  listOwnAnswers: ({ params }: { params?: Readonly<Record<string, unknown>> }) =>
    params?.["id"] === "GM9001"
      ? listing(own({ ...agreement, ...notNow }))
      : listing(own(agreement)),
};
const drawn = (extra: object = {}, at = url) => drawPage(at, { me, answers: { ...all, ...extra } });
const form = {
  act: "members",
  entry: "proefafspraak",
  version: "1.0",
  member: [`GM9001,${notNow.answerId}`, "GM9002,"],
  answer: "planned",
  plannedOn: "2027-03-01",
};
const sent = (change: object, giveAnswers: object) =>
  drawPage(one, { me, form: { ...form, ...change }, answers: { ...all, giveAnswers } });
const given = (asked: readonly (readonly [string, { params?: object }])[]) =>
  asked.flatMap(([id, { params }]) => (id === "giveAnswers" ? [params] : []));

describe("who may not", () => {
  test("is who works elsewhere: nothing of a member is asked", async () => {
    const { status, asked } = await drawPage(url, { me: confirmer, answers: all });
    expect(status).toBe(403);
    expect(asked.map(([id]) => id)).not.toContain("listOwnAnswers");
  });

  test("is a partnership without a mandate: it is told how to get one", async () => {
    const organisations = me.organisations.map((place) => ({ ...place, actsFor: [] }));
    const { main } = await drawPage(url, { me: { ...me, organisations }, answers: all });
    expect(main).toContain("Nog geen lid gaf een mandaat");
    expect(main).toContain("/nl/organisaties/GR9001/mandaten");
  });

  test("sees what members answer, without a form", async () => {
    const { main } = await drawn({ getPermissions: allowing(["listOwnAnswers"]) }, one);
    expect(main).not.toContain('name="answer"');
    expect(main).toContain("antwoordt niet zelf");
  });
});

test("members with a mandate for this alone are shown, with how far each subject is", async () => {
  const { main, asked } = await drawn();
  expect(main).toContain("2 leden waarvoor u antwoordt");
  expect(main).not.toContain("Testerve");
  expect(main).toContain("1 van 2");
  expect(asked.filter(([id]) => id === "listOwnAnswers")).toHaveLength(2);
});

test("a member whose mandate ended just now is named, and the others are shown", async () => {
  const listOwnAnswers = (given: { params?: Readonly<Record<string, unknown>> }) =>
    given.params?.["id"] === "GM9001"
      ? refusing(403, "platform/no-right")()
      : all.listOwnAnswers(given);
  const { status, main } = await drawn({ listOwnAnswers });
  expect(status).toBe(200);
  expect(main).toContain("Van Oefendam kunnen we de antwoorden nu niet lezen.");
  expect(main).toContain("0 van 1");
});

test("one subject begins with what it is, in the words of the catalogue", async () => {
  const { main } = await drawn({}, one);
  expect(main.indexOf("Regelt hoe men proeft.")).toBeGreaterThan(0);
  expect(main.indexOf("Regelt hoe men proeft.")).toBeLessThan(main.indexOf("Voor welke leden?"));
});

test("who is silent is ticked; what others said stands beside their name", async () => {
  const { main } = await drawn({}, one);
  expect(main).toContain("Eerst verhuist het archief.");
  expect(main).toMatch(/id="member-GM9001"[^>]*name="member" value="GM9001,019a/);
  expect(main).toMatch(/id="member-GM9002"[^>]*name="member" checked="" value="GM9002,"/);
  expect(main).toContain("Zij gaan dit doen");
});

describe("one answer for many members", () => {
  test("is given to each by itself, with what was read of it, and named", async () => {
    const { headers, asked } = await sent({}, { ids: [idOf(8)], practice: false });
    expect(given(asked)).toEqual([{ id: "GM9001" }, { id: "GM9002" }]);
    expect(asked.find(([id]) => id === "giveAnswers")?.[1]).toMatchObject({
      body: {
        answers: [
          {
            entry: "proefafspraak",
            version: "1.0",
            answer: "planned",
            plannedOn: "2027-03-01",
            replaces: notNow.answerId,
          },
        ],
      },
    });
    expect(headers["location"]).toBe(`${one}&done=members&for=GM9001,GM9002`);
    const done = await drawn({}, `${one}&done=members&for=GM9001,GM9002`);
    expect(done.main).toContain("Het antwoord is gegeven voor Oefendam en Proefveen.");
  });

  test("that one cannot have goes to the others, and is told by name", async () => {
    const giveAnswers = ({ params }: { params?: Readonly<Record<string, unknown>> }) =>
      params?.["id"] === "GM9002"
        ? refusing(403, "adoption/own-proposal")()
        : { ids: [idOf(8)], practice: false };
    const { status, main, asked } = await sent({}, giveAnswers);
    expect(status).toBe(400);
    expect(given(asked)).toHaveLength(2);
    expect(main).toContain('href="#member-GM9002"');
    expect(main).toContain("Het antwoord is gegeven voor Oefendam.");
    expect(main).toMatch(/id="member-GM9002"[^>]*checked=""/);
    expect(main).not.toMatch(/id="member-GM9001"[^>]*checked=""/);
  });

  test("that does not fit is wrong for all: the first refusal stops it", async () => {
    const giveAnswers = () => {
      throw new Problem({
        type: "/problems/adoption/answers-do-not-fit",
        title: "",
        status: 400,
        detail: "",
        errors: [{ where: "body.answers.0.plannedOn", detail: "has passed" }],
      });
    };
    const { status, main, asked } = await sent({}, giveAnswers);
    expect(status).toBe(400);
    expect(given(asked)).toHaveLength(1);
    expect(main).toContain('href="#plannedOn"');
    expect(main).toMatch(/id="member-GM9001"[^>]*checked=""/);
  });

  test.each([
    [{ member: [] }, "member"],
    [{ answer: "" }, "answer"],
    [{ plannedOn: "2020-01-01" }, "plannedOn"],
    [{ hidden: "yes" }, "hideSure"],
  ])("%j is told at its field", async (change, field) => {
    const { status, main, asked } = await sent(change, {});
    expect(status).toBe(400);
    expect(main).toContain(`href="#${field}"`);
    expect(given(asked)).toEqual([]);
  });
});

test("in English", async () => {
  const { main } = await drawn(
    {},
    "/en/organisations/GR9001/answers/give?entry=proefafspraak&version=1.0",
  );
  expect(main).toContain("For which members?");
  expect(main).toContain("They are going to do this");
});
