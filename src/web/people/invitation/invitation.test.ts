import { describe, expect, test } from "vitest";
import { drawPage, refusing, testMe } from "../../test-page.ts";

const token = "een-lange-link-uit-een-mail";
const url = `/nl/uitnodiging?token=${token}`;
const offer = {
  organisation: { id: "GM9001", name: "Oefendam" },
  rights: ["editor", "administrator"],
  invitedBy: "Noor de Test",
  expiresAt: "2026-12-04T09:00:00Z",
  state: "waiting",
};
const answers = { lookUpInvitation: offer };
const me = testMe();

describe("who may not accept", () => {
  test("who is not signed in is sent to sign in, and back with the link", async () => {
    const { status, main } = await drawPage(url, { answers });
    expect(status).toBe(200);
    expect(main).toContain(
      `/nl/aanmelden?to=%2Fnl%2Fuitnodiging%3Ftoken%3D${token}`.replaceAll("%2F", "/"),
    );
    expect(main).not.toContain("Neem de uitnodiging aan");
  });

  test("who signed in with another address reads which, and what to do", async () => {
    const { status, main } = await drawPage(url, {
      me,
      answers: { ...answers, acceptInvitation: refusing(403, "people/other-address") },
      form: { act: "accept" },
    });
    expect(status).toBe(403);
    expect(main).toContain("U bent aangemeld als kim@voorbeeld.example.");
  });

  test.each([
    ["accepted", "Deze uitnodiging is al gebruikt"],
    ["withdrawn", "Deze uitnodiging is ingetrokken"],
    ["expired", "Ze gold tot en met 4 december 2026."],
  ])("one that is %s says so and how to go on", async (state, words) => {
    const { main } = await drawPage(url, {
      me,
      answers: { lookUpInvitation: { ...offer, state } },
    });
    expect(main).toContain(words);
    expect(main).not.toContain('value="accept"');
  });

  test.each([
    ["", 404],
    ["?token=half", 404],
  ])("a link that was cut off (%j) is a page that helps", async (query, status) => {
    const lookUpInvitation = refusing(query === "" ? 500 : 400, "platform/invalid-request");
    const drawn = await drawPage(`/nl/uitnodiging${query}`, { answers: { lookUpInvitation } });
    expect(drawn.status).toBe(status);
    expect(drawn.main).toContain("Deze link werkt niet");
  });
});

test("it says by whom, what it allows and until when", async () => {
  const { main, body } = await drawPage(url, {
    me: testMe({ secondFactor: { enrolled: false, needed: false, shown: false, fresh: false } }),
    answers,
  });
  expect(main).toContain("Meedoen voor Oefendam");
  expect(main).toContain("Noor de Test vraagt u");
  expect(main).toContain("Nodigt mensen uit");
  expect(main).toContain("4 december 2026");
  expect(main).toContain("Voor dit recht stelt u daarna een tweede factor in.");
  expect(body).toContain('<meta name="robots" content="noindex">');
});

test("accepting leads to the organisation, without the link in the address", async () => {
  const { status, headers, asked } = await drawPage(url, {
    me,
    answers: {
      ...answers,
      acceptInvitation: { invitation: "x", organisation: offer.organisation },
    },
    form: { act: "accept" },
  });
  expect([status, headers["location"]]).toEqual([
    303,
    "/nl/organisaties/GM9001/mensen?done=joined",
  ]);
  expect(asked).toEqual([["acceptInvitation", { body: { token } }]]);
});

test("a right in the whole network is welcomed, in English too", async () => {
  const national = { ...offer, organisation: null, rights: ["moderator"] };
  const shown = await drawPage(`/en/invitation?token=${token}`, {
    me,
    answers: { lookUpInvitation: national },
  });
  expect(shown.main).toContain("Take part in the whole network");
  const { headers } = await drawPage(`/en/invitation?token=${token}`, {
    me,
    answers: {
      lookUpInvitation: national,
      acceptInvitation: { invitation: "x", organisation: null },
    },
    form: { act: "accept" },
  });
  expect(headers["location"]).toBe("/en/invitation?done=accept");
  const welcome = await drawPage("/en/invitation?done=accept", { me });
  expect([welcome.status, welcome.main.includes("Welcome.")]).toEqual([200, true]);
});
