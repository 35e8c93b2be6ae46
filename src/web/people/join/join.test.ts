import { expect, test } from "vitest";
import { drawPage, refusing, testMe } from "../../test-page.ts";

const url = "/nl/organisaties/GM9001/meedoen";
const options = {
  organisation: { id: "GM9001", name: "Oefendam" },
  ended: null,
  registeredAddress: "i…@oefendam.example",
  administrators: 0,
  roads: [
    { road: "registered-address", open: true },
    { road: "administrator", open: false },
    { road: "moderators", open: true },
  ],
  waiting: false,
};
const me = testMe();
const answers = { getClaimOptions: options };
const claim = {
  id: "019a0000-0000-7000-8000-000000000003",
  organisation: options.organisation,
  state: "waiting",
  askedAt: "2026-11-24T23:30:00Z",
};

test("who is not signed in goes to sign in first", async () => {
  const getClaimOptions = refusing(401, "platform/not-signed-in");
  const { headers } = await drawPage(url, { answers: { getClaimOptions } });
  expect(headers["location"]).toBe(`/nl/aanmelden?to=${url}`);
});

test("an organisation that does not exist is an unknown address", async () => {
  const getClaimOptions = refusing(404, "people/unknown-organisation");
  expect((await drawPage(url, { me, answers: { getClaimOptions } })).status).toBe(404);
});

test("who works there already, or asked already, gets no form", async () => {
  const held = {
    right: "reader",
    since: claim.askedAt,
    confirmedUntil: "2027-11-01",
    lapsed: false,
  };
  const inside = testMe({
    organisations: [
      {
        ...options.organisation,
        kind: "municipality",
        ended: null,
        rights: [{ ...held, right: "reader" }],
        actsFor: [],
      },
    ],
  });
  expect((await drawPage(url, { me: inside, answers })).main).toContain("U werkt al voor");
  const waits = await drawPage(url, { me: testMe({ claims: [claim] }), answers });
  expect(waits.main).toContain("U vroeg dit op 25 november 2026");
  expect(waits.main).not.toContain('name="explanation"');
});

test("an organisation that ended is not asked for: the page leads to its successor", async () => {
  const ended = { successor: { id: "GM9009", name: "Nieuwdam" } };
  const { main } = await drawPage(url, { me, answers: { getClaimOptions: { ...options, ended } } });
  expect(main).toContain("Oefendam bestaat niet meer");
  expect(main).toContain("/nl/organisaties/GM9009/meedoen");
  expect(main).not.toContain('name="explanation"');
});

test("each road has a sentence, and a closed one its reason", async () => {
  const { main } = await drawPage(url, { me, answers });
  expect(main).toContain("We sturen een mail naar i…@oefendam.example.");
  expect(main).toContain("Deze organisatie heeft nog geen beheerder.");
  expect(main).not.toContain('value="administrator" name="road"');
  expect(main).toContain("Hier is nog geen beheerder. Wordt u dat");
});

test("with an administrator, that is the road, and it is chosen already", async () => {
  const roads = options.roads.map(({ road }) => ({ road, open: road === "administrator" }));
  const { main } = await drawPage(url, {
    me,
    answers: { getClaimOptions: { ...options, administrators: 2, roads } },
  });
  expect(main).toContain("Deze organisatie heeft 2 beheerders.");
  expect(main).toContain("Die beslist wie meedoet.");
  expect(main).toMatch(/<input[^>]*type="radio"[^>]*checked[^>]*value="administrator"/);
});

test("what is missing is told at each field, and what was typed stays", async () => {
  const { status, main, body, asked } = await drawPage(url, {
    me,
    answers,
    form: { act: "claim", explanation: "Ik werk" },
  });
  expect(status).toBe(400);
  expect(body).toContain("<title>Fout: Meedoen voor Oefendam");
  expect(main).toContain('<span aria-current="page">Meedoen voor Oefendam</span>');
  for (const id of ["road", "right", "explanation"]) expect(main).toContain(`href="#${id}"`);
  expect(main).toContain("U schreef er 7.");
  expect(main).toContain(">Ik werk</textarea>");
  expect(asked.map(([id]) => id)).not.toContain("claimOrganisation");
});

test("a claim that is sent leads to what happens now", async () => {
  const { headers, asked } = await drawPage(url, {
    me,
    answers: { ...answers, claimOrganisation: { id: claim.id, state: "waiting" } },
    form: {
      act: "claim",
      road: "moderators",
      right: "reader",
      explanation: "Ik werk bij burgerzaken.",
    },
  });
  expect(headers["location"]).toBe(`${url}?sent=moderators`);
  expect(asked[0]?.[1].body).toEqual({
    road: "moderators",
    right: "reader",
    explanation: "Ik werk bij burgerzaken.",
  });
  const { main } = await drawPage(`${url}?sent=moderators`, {
    me: testMe({ claims: [claim] }),
    answers,
  });
  expect(main).toContain("Twee moderators kijken naar uw vraag.");
  expect(main).toContain("Ja, trek in");
});

test("a road that closed meanwhile is told, in English too", async () => {
  const { status, main } = await drawPage("/en/organisations/GM9001/join", {
    me,
    answers: { ...answers, claimOrganisation: refusing(409, "people/road-closed") },
    form: { act: "claim", road: "moderators", right: "reader", explanation: "I work here, truly." },
  });
  expect(status).toBe(409);
  expect(main).toContain("This is not possible at this organisation now.");
  expect(main).toContain("I work here, truly.");
});
