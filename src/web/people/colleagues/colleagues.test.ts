import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing, testMe } from "../../test-page.ts";

const held = (right: string, confirmedUntil: string, lapsed = false) => ({
  right,
  since: "2026-01-05T09:00:00Z",
  confirmedUntil,
  lapsed,
});
const people = [
  {
    person: 7,
    name: "Kim Voorbeeld",
    email: "kim@voorbeeld.example",
    undelivered: false,
    rights: [held("administrator", "2027-06-01")],
    self: true,
  },
  {
    person: 8,
    name: "Noor de Test",
    email: null,
    undelivered: false,
    rights: [held("editor", "2026-12-08"), held("confirmer", "2026-11-01", true)],
    self: false,
  },
];
const waiting = {
  id: "019a0000-0000-7000-8000-000000000001",
  email: "nieuw@voorbeeld.example",
  rights: ["reader", "editor"],
  invitedBy: "Kim Voorbeeld",
  invitedAt: "2026-11-20T09:00:00Z",
  expiresAt: "2026-12-04T09:00:00Z",
  state: "waiting",
  undelivered: false,
};
const claim = {
  id: "019a0000-0000-7000-8000-000000000002",
  organisation: { id: "GM9001", name: "Oefendam" },
  person: 9,
  name: "Sam Vraagt",
  email: "sam@voorbeeld.example",
  road: "administrator",
  right: "editor",
  explanation: "Ik werk bij informatievoorziening.",
  state: "waiting",
  askedAt: "2026-11-24T09:00:00Z",
  agreedBy: null,
  mayDecide: true,
  reason: null,
};
const town = { id: "GM9001", name: "Oefendam", validUntil: null, succession: null };
const reading = ["listColleagues", "listMandates"];
const deciding = ["setRights", "handOver", "invite", "decideOrganisationClaim"];
const administering = [...reading, ...deciding, "confirmRights", "listInvitations"];
const answers = {
  getOrganisation: town,
  getPermissions: allowing([...administering, "listOrganisationClaims"]),
  listColleagues: listing(...people),
  listInvitations: listing(waiting),
  listOrganisationClaims: listing(claim),
};
const url = "/nl/organisaties/GM9001/mensen";
const me = testMe();

describe("who may not", () => {
  test("who is not signed in goes to sign in, and comes back", async () => {
    const getPermissions = refusing(401, "platform/not-signed-in");
    const { status, headers } = await drawPage(url, { answers: { ...answers, getPermissions } });
    expect([status, headers["location"]]).toEqual([303, `/nl/aanmelden?to=${url}`]);
  });

  test("who has no right here sees no names, but how to join", async () => {
    const { status, body, asked } = await drawPage(url, {
      me,
      answers: { ...answers, getPermissions: allowing([]) },
    });
    expect(status).toBe(403);
    expect(body).toContain("/nl/organisaties/GM9001/meedoen");
    expect(body).toContain("Lezer, Redacteur");
    expect(asked.map(([id]) => id)).toEqual(["getOrganisation"]);
  });

  test("a reader sees who may what, and no form", async () => {
    const { status, main } = await drawPage(url, {
      me,
      answers: { ...answers, getPermissions: allowing(reading) },
    });
    expect(status).toBe(200);
    expect(main).toContain("Noor de Test");
    expect(main).not.toContain('method="post"');
    expect(main).not.toContain("nieuw@voorbeeld.example");
  });
});

describe("who administers", () => {
  test("sees until when each right counts", async () => {
    const { body } = await drawPage(url, { me, answers });
    expect(body).toContain("loopt af over 12 dagen");
    expect(body).toContain("verlopen op 1 nov 2026");
    expect(body).toContain("tot en met 1 jun 2027");
    expect(body).toContain('<meta name="robots" content="noindex">');
  });

  test("is asked for a second factor before anything is typed", async () => {
    const { main } = await drawPage(url, {
      me,
      answers: {
        ...answers,
        getPermissions: allowing(["listColleagues", "listInvitations"], deciding),
      },
    });
    expect(main).toContain(`/nl/tweede-factor?to=${url}`);
    expect(main.indexOf("Vul eerst uw code in")).toBeLessThan(main.indexOf('method="post"'));
  });

  test("cannot take the right of the last administrator: it is fixed, and it is said why", async () => {
    const { body } = await drawPage(url, { me, answers });
    expect(body).toContain("Dit is de enige beheerder");
    expect(body).toMatch(/value="administrator"[^>]*disabled|disabled[^>]*value="administrator"/);
    expect(body).toContain('<input type="hidden" name="right" value="administrator"/>');
  });

  test("sends the rights of one person, and loads the page anew", async () => {
    const { status, headers, asked } = await drawPage(url, {
      me,
      answers: { ...answers, setRights: () => undefined },
      form: { act: "rights", of: "8", right: ["editor", "nonsense"] },
    });
    expect([status, headers["location"]]).toEqual([303, `${url}?done=rights`]);
    expect(asked).toEqual([
      ["setRights", { params: { id: "GM9001", person: "8" }, body: { rights: ["editor"] } }],
    ]);
  });

  test("reads why a change was refused, with the form still open", async () => {
    const { status, body } = await drawPage(url, {
      me,
      answers: { ...answers, setRights: refusing(409, "people/last-administrator") },
      form: { act: "rights", of: "8", right: [] },
    });
    expect(status).toBe(409);
    expect(body).toContain("Geef het eerst aan een ander");
    expect(body).toMatch(/<details class="w-details" open=""/);
  });

  test("keeps what was typed when the second factor became too old meanwhile", async () => {
    const { status, body } = await drawPage(url, {
      me,
      answers: { ...answers, invite: refusing(403, "platform/second-factor-too-old") },
      form: { act: "invite", email: "nieuw@voorbeeld.example", right: ["reader"] },
    });
    expect(status).toBe(403);
    expect(body).toContain('value="nieuw@voorbeeld.example"');
    expect(body).toContain('target="_blank"');
  });
});

describe("an organisation that ended", () => {
  const successor = { id: "GM9009", name: "Nieuwdam" };
  const gone = (validUntil: string, split = false) => ({
    ...town,
    validUntil,
    succession: { current: successor, split, candidates: [successor] },
  });
  const drawn = async (getOrganisation: object) =>
    (await drawPage(url, { me, answers: { ...answers, getOrganisation } })).main;

  test("invites nobody any more, and leads to its successor", async () => {
    const main = await drawn(gone("2026-11-26"));
    expect(main).toContain("Oefendam bestaat niet meer");
    expect(main).toContain("/nl/organisaties/GM9009/meedoen");
    expect(main).not.toContain("Nodig een collega uit");
  });

  test("that was divided names no successor: who worked there chooses", async () => {
    const main = await drawn(gone("2026-01-01", true));
    expect(main).toContain("Bekijk waar het heen ging");
    expect(main).not.toContain("GM9009");
  });

  test("is nothing to speak of before its last day is over", async () => {
    const main = await drawn(gone("2026-11-27"));
    expect(main).not.toContain("bestaat niet meer");
    expect(main).toContain("Nodig een collega uit");
  });
});

describe("mail that did not arrive", () => {
  const lost = "laatste mail kwam niet aan";
  const [kim, noor] = people;

  test("is nothing to speak of when it did arrive", async () => {
    expect((await drawPage(url, { me, answers })).body).not.toContain(lost);
  });

  test("is said in words beside the colleague", async () => {
    const listColleagues = listing(kim ?? {}, { ...noor, undelivered: true });
    const { main } = await drawPage(url, { me, answers: { ...answers, listColleagues } });
    expect(main.split(lost)).toHaveLength(2);
    expect(main.indexOf(lost)).toBeGreaterThan(main.indexOf("Noor de Test"));
  });

  test("is said beside the invitation", async () => {
    const listInvitations = listing({ ...waiting, undelivered: true });
    const { main } = await drawPage(url, { me, answers: { ...answers, listInvitations } });
    expect(main).toContain(lost);
  });
});

describe("an invitation", () => {
  test("without address or right comes back with both faults and nothing is sent", async () => {
    const { status, body, asked } = await drawPage(url, {
      me,
      answers,
      form: { act: "invite", email: "nieuw@" },
    });
    expect(status).toBe(400);
    expect(body).toContain('href="#invite-email"');
    expect(body).toContain('href="#invite-rights"');
    expect(body).toContain("U schreef ‘nieuw@’");
    expect(body).toContain("<title>Fout: Mensen van Oefendam");
    expect(asked.map(([id]) => id)).not.toContain("invite");
  });

  test("goes in the language of the page", async () => {
    const { headers, asked } = await drawPage("/en/organisations/GM9001/people", {
      me,
      answers: { ...answers, invite: { id: waiting.id, expiresAt: waiting.expiresAt } },
      form: { act: "invite", email: " nieuw@voorbeeld.example ", right: ["reader"] },
    });
    expect(headers["location"]).toBe("/en/organisations/GM9001/people?done=invite");
    expect(asked[0]?.[1].body).toEqual({
      email: "nieuw@voorbeeld.example",
      rights: ["reader"],
      language: "en",
    });
  });

  test("that waits can be withdrawn, after a question", async () => {
    const { body } = await drawPage(url, { me, answers });
    expect(body).toContain("wacht, tot en met 4 dec 2026");
    expect(body).toContain("De link in de mail werkt dan niet meer.");
  });
});

describe("an invitation that expired", () => {
  test("can be taken away by who does not wait for it any more", async () => {
    const listInvitations = listing({ ...waiting, state: "expired" });
    const { main } = await drawPage(url, { me, answers: { ...answers, listInvitations } });
    expect(main).toContain("Haal weg");
    expect(main).not.toContain("Trek in");
  });
});

describe("a claim", () => {
  test("is refused only with a reason", async () => {
    const { status, body } = await drawPage(url, {
      me,
      answers,
      form: { act: "decide", of: claim.id, agreed: "no", reason: " " },
    });
    expect(status).toBe(400);
    expect(body).toContain("Schrijf waarom u nee zegt");
  });

  test("of one's own is not decided", async () => {
    const { body } = await drawPage(url, {
      me,
      answers: { ...answers, listOrganisationClaims: listing({ ...claim, mayDecide: false }) },
    });
    expect(body).toContain("Dit is uw eigen aanvraag");
    expect(body).not.toContain('name="agreed"');
  });
});

test("the page reads in English, with Dutch left out", async () => {
  const { body } = await drawPage("/en/organisations/GM9001/people", { me, answers });
  expect(body).toContain("People of Oefendam");
  expect(body).toContain("ends in 12 days");
  expect(body).toContain("Sam Vraagt wants to become Editor here");
});

test("a form that this page does not have is refused, and nothing is asked of the API", async () => {
  const { status, body } = await drawPage(url, { me, answers, form: { act: "__proto__" } });
  expect(status).toBe(400);
  expect(body).toContain("Dit is nog niet gedaan");
});
