import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing, testMe } from "../../test-page.ts";

const url = "/nl/organisaties/GM9001/mandaten";
const town = { id: "GM9001", name: "Oefendam" };
const mandate = {
  id: "019a0000-0000-7000-8000-000000000004",
  giver: town,
  taker: { id: "GR9001", name: "Regeling Oefenstreek" },
  scope: ["contact", "documents"],
  from: "2026-01-01",
  until: "2026-12-16",
  endedAt: null,
  state: "counts",
};
const ended = {
  ...mandate,
  id: "019a0000-0000-7000-8000-000000000005",
  state: "ended",
  endedAt: "2026-03-02T10:00:00Z",
};
const arrangement = { ...mandate.taker, form: null, policyFields: [], members: 3 };
const me = testMe();
const answers = {
  getOrganisation: { ...town, validUntil: null, succession: null },
  getPermissions: allowing(["listMandates", "giveMandate", "endMandate"]),
  listMandates: listing(mandate, ended),
  listArrangementsOf: listing(arrangement),
};
const filled = {
  act: "give",
  taker: "GR9001",
  scope: ["contact"],
  from: "2026-11-26",
  until: "2030-11-26",
};

describe("who may not", () => {
  test("who has no right here sees no mandates", async () => {
    const { status, main, asked } = await drawPage(url, {
      me,
      answers: { ...answers, getPermissions: allowing([]) },
    });
    expect(status).toBe(403);
    expect(main).not.toContain("Regeling Oefenstreek");
    expect(asked.map(([id]) => id)).toEqual(["getOrganisation"]);
  });

  test("who is no mandate holder sees them, and who may give one", async () => {
    const { main } = await drawPage(url, {
      me,
      answers: { ...answers, getPermissions: allowing(["listMandates"]) },
    });
    expect(main).toContain("Regeling Oefenstreek");
    expect(main).toContain("Alleen een mandaathouder");
    expect(main).not.toContain('method="post"');
  });
});

test("a mandate shows its dates and state, and one that counts can be ended after a question", async () => {
  const { main } = await drawPage(url, { me, answers });
  expect(main).toContain("1 jan 2026 – 16 dec 2026");
  expect(main).toContain("loopt af over 20 dagen");
  expect(main).toContain("op 2 mrt 2026");
  expect(main.match(/Ja, beëindig het mandaat/g)).toHaveLength(1);
});

test("who takes part in nothing reads why no mandate can be given", async () => {
  const { main } = await drawPage(url, {
    me,
    answers: { ...answers, listArrangementsOf: listing() },
  });
  expect(main).toContain("U doet nog aan geen samenwerking mee");
});

test.each([
  [{ from: "2026-11-25" }, "from", "Kies vandaag of later."],
  [{ until: "2030-11-27" }, "until", "Kies uiterlijk 26 november 2030"],
  [{ until: "2026-11-25" }, "until", "De laatste dag ligt voor de eerste."],
  [{ until: "2027-02-30" }, "until", "Schrijf een dag als jaar-maand-dag"],
  [{ scope: [] }, "scope", "Kies minstens één ding."],
  [{ taker: "" }, "taker", "Kies een samenwerking."],
])("%j is told at its field", async (change, field, words) => {
  const { status, main, asked } = await drawPage(url, {
    me,
    answers,
    form: { ...filled, ...change },
  });
  expect(status).toBe(400);
  expect(main).toContain(`href="#${field}"`);
  expect(main).toContain(words);
  expect(asked.map(([id]) => id)).not.toContain("giveMandate");
});

test("four years are the most, to the day", async () => {
  const { headers, asked } = await drawPage(url, {
    me,
    answers: { ...answers, giveMandate: { id: mandate.id } },
    form: filled,
  });
  expect(headers["location"]).toBe(`${url}?done=give`);
  const { act: _, ...body } = filled;
  expect(asked).toEqual([["giveMandate", { params: { id: "GM9001" }, body }]]);
});

test("one that was ended already is told, in English", async () => {
  const { status, main } = await drawPage("/en/organisations/GM9001/mandates", {
    me,
    answers: { ...answers, endMandate: refusing(409, "people/mandate-ended") },
    form: { act: "end", of: mandate.id },
  });
  expect(status).toBe(409);
  expect(main).toContain("This mandate was ended already.");
});

test("of an organisation that ended it is said where its work went", async () => {
  const current = { id: "GM9009", name: "Nieuwdam" };
  const gone = { ...answers.getOrganisation, validUntil: "2026-01-01" };
  const getOrganisation = { ...gone, succession: { split: false, current } };
  const { main } = await drawPage(url, { me, answers: { ...answers, getOrganisation } });
  expect(main).toContain("Oefendam bestaat niet meer");
  expect(main).toContain("/nl/organisaties/GM9009/meedoen");
  expect((await drawPage(url, { me, answers })).main).not.toContain("bestaat niet meer");
});
