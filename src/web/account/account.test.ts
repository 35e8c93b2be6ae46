import { describe, expect, test } from "vitest";
import { drawPage, listing, refusing, testMe } from "../test-page.ts";

const held = (right: string, lapsed = false) => ({
  right: right as "editor",
  since: "2026-01-05T09:00:00Z",
  confirmedUntil: "2027-06-01",
  lapsed,
});
const session = (given: object) => ({
  id: "019a0000-0000-7000-8000-0000000000a1",
  current: true,
  provider: "Werkaccount",
  practice: false,
  browser: "Firefox",
  system: "Windows",
  organisation: "GM9001",
  startedAt: "2026-11-26T08:00:00Z",
  seenAt: "2026-11-26T11:59:00Z",
  endsAt: "2026-11-26T12:59:00Z",
  secondFactorAt: null,
  ...given,
});
const other = "019a0000-0000-7000-8000-0000000000a2";
const claim = "019a0000-0000-7000-8000-0000000000b1";
const me = testMe({
  organisation: { id: "GM9001", name: "Gemeente Oefendam" },
  organisations: [
    {
      id: "GM9001",
      name: "Gemeente Oefendam",
      kind: "municipality",
      ended: null,
      rights: [held("administrator"), held("editor")],
      actsFor: [],
    },
    {
      id: "GR9001",
      name: "Regio Oefenland",
      kind: "joint-arrangement",
      ended: null,
      rights: [held("reader")],
      actsFor: [{ id: "GM9002", name: "Gemeente Proefstad", scope: ["contact"] }],
    },
  ],
  national: [held("adviser")],
  claims: [
    {
      id: claim,
      organisation: { id: "GM9003", name: "Gemeente Testwoude" },
      state: "half-agreed",
      askedAt: "2026-11-24T09:00:00Z",
    },
  ],
});
const answers = {
  listMySessions: listing(
    session({}),
    session({ id: other, current: false, browser: null, system: null }),
  ),
};
const url = "/nl/mijn-account";
const sent = (form: Readonly<Record<string, string>>, more: object = {}) =>
  drawPage(url, { me, answers: { ...answers, ...more }, form });

describe("who is not signed in", () => {
  test.each([
    ["/nl/mijn-account", "/nl/aanmelden?to=/nl/mijn-account"],
    ["/en/my-account/data", "/en/sign-in?to=/en/my-account/data"],
    ["/nl/mijn-account/handelingen", "/nl/aanmelden?to=/nl/mijn-account/handelingen"],
    ["/en/my-account/permissions", "/en/sign-in?to=/en/my-account/permissions"],
  ])("is asked to sign in at %s", async (page, to) => {
    const { status, headers } = await drawPage(page);
    expect([status, headers["location"]]).toEqual([303, to]);
  });
});

describe("my account", () => {
  test("shows rights, claims, sessions and the second factor, and is never found", async () => {
    const { status, main, body } = await drawPage(url, { me, answers });
    expect(status).toBe(200);
    expect(main).toContain("Kim Voorbeeld, kim@voorbeeld.example");
    expect(main).toContain("U werkt nu hiervoor");
    expect(main).toContain("Namens 1 gemeente");
    expect(main).toContain("één moderator zei ja, een tweede kijkt nog");
    expect(main).toContain("Firefox op Windows");
    expect(main).toContain("Onbekende browser");
    expect(body).toContain('name="robots" content="noindex"');
  });

  test("speaks English too", async () => {
    const { main } = await drawPage("/en/my-account?done=save", { me, answers });
    expect(main).toContain("Where I am signed in");
    expect(main).toContain("Saved.");
  });

  test("without an organisation says how to come in", async () => {
    const { main } = await drawPage(url, { me: testMe(), answers });
    expect(main).toContain("U werkt nog voor geen organisatie");
  });

  test("warns who gets no mail, with the address and what to do", async () => {
    const lost = testMe({ person: { ...me.person, undelivered: true } });
    const { main } = await drawPage(url, { me: lost, answers });
    expect(main).toContain("Mail aan u komt niet aan");
    expect(main).toContain("De laatste mail aan kim@voorbeeld.example");
    expect((await drawPage(url, { me, answers })).main).not.toContain("komt niet aan");
  });

  test("says of an organisation that ended where its work went, and how to take part there", async () => {
    const [place] = me.organisations;
    const ended = { successor: { id: "GM9009", name: "Gemeente Nieuwdam" } };
    const of = (one: object) => testMe({ organisations: place ? [{ ...place, ...one }] : [] });
    const { main } = await drawPage(url, { me: of({ ended }), answers });
    expect(main).toContain("Gemeente Oefendam bestaat niet meer");
    expect(main).toContain("/nl/organisaties/GM9009/meedoen");
    const divided = await drawPage(url, { me: of({ ended: { successor: null } }), answers });
    expect(divided.main).toContain("Bekijk waar het heen ging");
    expect(divided.main).not.toContain("/meedoen");
  });

  test("warns of a right that does not count without a second factor", async () => {
    const bare = testMe({
      secondFactor: { enrolled: false, needed: true, shown: false, fresh: false },
    });
    const { main } = await drawPage(url, { me: bare, answers });
    expect(main).toContain("Stel een tweede factor in");
    expect(main).toContain("/nl/mijn-account/tweede-factor?to=/nl/mijn-account");
  });

  test("an empty name is a fault at its field, and what else was chosen stays", async () => {
    const form = { act: "save", name: " ", language: "en", mailPreference: "weekly" };
    const { status, main, body } = await sent(form);
    expect(status).toBe(400);
    expect(main).toContain('href="#name"');
    expect(main).toContain('id="name-error"');
    expect(main).toMatch(/checked="" value="weekly"|value="weekly" checked=""/);
    expect(body).toContain("<title>Fout: Mijn account");
  });

  test("name, language and mail are saved as the API takes them", async () => {
    const form = { act: "save", name: "Kim V.", language: "en", mailPreference: "none" };
    const { status, headers, asked } = await sent(form, { changeMe: {} });
    expect([status, headers["location"]]).toEqual([303, `${url}?done=save`]);
    expect(asked).toEqual([
      ["changeMe", { body: { name: "Kim V.", language: "en", mailPreference: "none" } }],
    ]);
  });

  test("the switch of the menu leads back to where it was asked, and to no other site", async () => {
    const change = { switchOrganisation: {} };
    const form = { act: "switch", organisation: "GR9001", to: "/nl/kaart?x=1" };
    const { headers, asked } = await sent(form, change);
    expect(headers["location"]).toBe("/nl/kaart?x=1");
    expect(asked).toEqual([["switchOrganisation", { body: { organisation: "GR9001" } }]]);
    const away = await sent({ ...form, to: "//evil.example" }, change);
    expect(away.headers["location"]).toBe(url);
  });

  test("an organisation that one may not work for is refused on this page", async () => {
    const { status, main } = await sent(
      { act: "switch", organisation: "GM9009" },
      { switchOrganisation: refusing(403, "platform/not-your-organisation") },
    );
    expect(status).toBe(403);
    expect(main).toContain("Dit is nog niet gedaan");
  });

  test("another session is ended by its id; this one has no such button", async () => {
    const { asked } = await sent({ act: "end-session", of: other }, { endSession: {} });
    expect(asked).toEqual([["endSession", { params: { id: other } }]]);
    const { main } = await drawPage(url, { me, answers });
    expect(main.match(/value="end-session"/g)).toHaveLength(1);
  });

  test("all other sessions are ended at once", async () => {
    const { headers } = await sent({ act: "end-others" }, { endOtherSessions: {} });
    expect(headers["location"]).toBe(`${url}?done=end-others`);
  });

  test("the last administrator is told what happens, and must tick", async () => {
    const refused = { leaveOrganisation: refusing(409, "people/last-administrator") };
    const first = await sent({ act: "leave", of: "GM9001" }, refused);
    expect(first.status).toBe(409);
    expect(first.asked[0]).toEqual([
      "leaveOrganisation",
      { params: { id: "GM9001" }, body: { withoutSuccessor: false } },
    ]);
    expect(first.main).toContain("U bent de enige beheerder");
    expect(first.main).toContain('name="withoutSuccessor"');

    const unticked = await sent({ act: "leave", of: "GM9001", warned: "yes" });
    expect(unticked.status).toBe(400);
    expect(unticked.main).toContain('href="#withoutSuccessor"');
    expect(unticked.main).toContain("U bent de enige beheerder");

    const ticked = await sent(
      { act: "leave", of: "GM9001", warned: "yes", withoutSuccessor: "yes" },
      { leaveOrganisation: {} },
    );
    expect(ticked.headers["location"]).toBe(`${url}?done=leave`);
    expect(ticked.asked[0]?.[1].body).toEqual({ withoutSuccessor: true });
  });

  test("the only administrator reads before pressing that leaving is not possible yet, and what to do", async () => {
    const only = { ...me, lastAdministratorAt: ["GM9001"] };
    const { main } = await drawPage(url, { me: only, answers });
    expect(main).toContain("weggaan kan nu nog niet");
    expect(main).toContain('/nl/organisaties/GM9001/mensen">Draag het beheer over');
    expect(main.match(/Stop zonder opvolger/g)).toHaveLength(1);
    expect((await drawPage(url, { me, answers })).main).not.toContain("weggaan kan nu nog niet");
  });

  test("who has a right in the whole network is not sent to look for an organisation, but to the work", async () => {
    const national = [held("moderator"), held("auditor", true)];
    const { main } = await drawPage(url, { me: testMe({ national }), answers });
    expect(main).not.toContain("U werkt nog voor geen organisatie");
    expect(main).toContain('href="/nl/moderatie"');
    expect(main).not.toContain('href="/nl/toezichtspoor"');
  });

  test("the sign-in of practice has a name in English too", async () => {
    const practice = { listMySessions: listing(session({ practice: true })) };
    const { main } = await drawPage("/en/my-account", { me, answers: practice });
    expect(main).toContain("Signed in with Practice sign-in");
  });

  test("a claim that waits is withdrawn", async () => {
    const { asked } = await sent({ act: "withdraw", of: claim }, { withdrawClaim: {} });
    expect(asked).toEqual([["withdrawClaim", { params: { claim } }]]);
  });

  test("a form that this page does not have is refused", async () => {
    expect((await sent({ act: "wipe" })).status).toBe(400);
  });
});

const parts = [
  {
    part: "person",
    rows: [
      {
        number: 7,
        name: "Kim Voorbeeld",
        mailPreference: "at-once",
        madeAt: "2026-01-05T09:00:00.000Z",
      },
    ],
  },
  { part: "claims", rows: [] },
  {
    part: "mail",
    rows: [{ id: "mark-1", kind: "people/claim-answer", subject: "Uw aanvraag", sentAt: null }],
  },
  {
    part: "rights",
    rows: [
      {
        right: "editor",
        organisation: "GM9001",
        confirmedUntil: "2027-06-01",
        endedAt: null,
        organisationName: "Gemeente Oefendam",
      },
    ],
  },
  { part: "acts", rows: [{ act: "changeMe", at: "2026-11-20T09:00:00.000Z" }] },
  { part: "acts", rows: [{ act: "invite", objectKind: "invitation", objectId: "mark-2" }] },
  { part: "unheard-of", rows: [{ strange: "<b>value</b>" }] },
];

describe("my data", () => {
  const page = "/nl/mijn-account/gegevens";
  const data = { getMyData: { madeAt: "2026-11-26T12:00:00.000Z", parts } };

  test("shows every part in words, also one that it does not know", async () => {
    const { status, main } = await drawPage(page, { me, answers: data });
    expect(status).toBe(200);
    expect(main).toContain("Wie u bent");
    expect(main).toContain("Redacteur");
    expect(main).toContain("Eigen naam, taal of mailkeuze wijzigen");
    expect(main).toContain("Hier bewaren we niets van u.");
    expect(main).toContain("unheard-of");
    expect(main).toContain("&lt;b&gt;value");
    expect(main).toContain('href="/api/v1/me/data"');
  });

  test("begins with who somebody is, and says names and words where the API has codes", async () => {
    const reversed = { getMyData: { ...data.getMyData, parts: parts.toReversed() } };
    const { main } = await drawPage(page, { me, answers: reversed });
    expect(main.indexOf("Wie u bent")).toBeLessThan(main.indexOf("Uw rechten"));
    expect(main).toContain('<a href="/nl/organisaties/GM9001">Gemeente Oefendam</a>');
    expect(main).toContain("antwoord op een aanvraag");
    expect(main).not.toContain("people/claim-answer");
    expect(main).toContain("Uitnodiging<");
    // A mark comes last, and each cell of a card says of what it is.
    expect(main.indexOf("mark-1")).toBeGreaterThan(main.indexOf("Uw aanvraag"));
    expect(main).toContain('<span class="w-only-phone w-meta">Recht</span>');
  });

  test("nothing is erased without the tick", async () => {
    const { status, main, asked } = await drawPage(page, {
      me,
      answers: data,
      form: { act: "erase" },
    });
    expect(status).toBe(400);
    expect(asked.map(([id]) => id)).toEqual(["getMyData"]);
    expect(main).toContain('href="#sure"');
  });

  test("after an erasure a page for a visitor says that it is done, without the name", async () => {
    const answers = { ...data, eraseMe: {} };
    const sure = { act: "erase", sure: "yes" };
    const { status, headers } = await drawPage(page, { me, answers, form: sure });
    expect([status, headers["location"]]).toEqual([303, `${page}?done=erased`]);
    const done = await drawPage(`${page}?done=erased`);
    expect(done.status).toBe(200);
    expect(done.main).toContain("Uw gegevens zijn gewist");
    expect(done.body).not.toContain("Kim");
  });

  test("says in English what goes and what stays", async () => {
    const { main } = await drawPage("/en/my-account/data", { me, answers: data });
    expect(main).toContain("What goes");
    expect(main).toContain("with a number");
  });
});

const line = (given: object) => ({
  id: "019a0000-0000-7000-8000-0000000000c1",
  at: "2026-11-26T09:00:00.000Z",
  person: 7,
  organisation: "GM9001",
  act: "setRights",
  object: { kind: "person", id: "8" },
  result: "done",
  origin: "web",
  session: null,
  personName: "Kim Voorbeeld",
  organisationName: "Gemeente Oefendam",
  leaf: 12,
  ...given,
});

describe("what I did", () => {
  const page = "/nl/mijn-account/handelingen";

  test("tells each act in words, with its proof once it is sealed", async () => {
    const unsealed = {
      id: "019a0000-0000-7000-8000-0000000000c2",
      act: "somethingNew",
      leaf: null,
    };
    const answers = { listMyActs: listing(line({}), line({ ...unsealed, result: "refused" })) };
    const { main } = await drawPage(page, { me, answers });
    expect(main).toContain("Rechten van een collega geven of afnemen");
    expect(main).toContain("persoon 8");
    expect(main).toContain("Een andere handeling");
    expect(main).toContain("geweigerd");
    expect(main).toContain("Gemeente Oefendam<");
    // Once in a column of its own, and once below the moment on a phone.
    expect(main.match(/\/proof"/g)).toHaveLength(2);
    expect(main).toContain("Wat bewijst dit?");
  });

  test("nothing yet is said, in English too", async () => {
    const answers = { listMyActs: listing() };
    const { main } = await drawPage("/en/my-account/acts", { me, answers });
    expect(main).toContain("You did nothing yet that we keep");
  });
});

const act = (given: object) => ({
  act: "setRights",
  allowed: false,
  why: "platform/no-right",
  needed: ["administrator"],
  decision: true,
  ...given,
});

describe("what I may do, and why not", () => {
  const page = "/nl/mijn-account/rechten";
  const at = (organisation: object | null, ...acts: object[]) => ({
    getPermissions: { organisation, acts },
  });
  const here = { id: "GM9001", name: "Gemeente Oefendam" };

  test("says which right is needed and whom to ask, at an organisation of one's own", async () => {
    const { main } = await drawPage(page, { me, answers: at(here, act({})) });
    expect(main).toContain("Hiervoor is dit recht nodig: Beheerder.");
    expect(main).toContain("Vraag het een beheerder van Gemeente Oefendam.");
  });

  test("what is refused for one reason says it once, folded where nothing is allowed", async () => {
    const acts = ["setRights", "confirmRights", "handOver"].map((one) => act({ act: one }));
    const { main } = await drawPage(page, { me, answers: at(here, ...acts) });
    expect(main.match(/Hiervoor is dit recht nodig/g)).toHaveLength(1);
    expect(main).toMatch(/<details class="w-card w-all"><summary><h2>Mensen en rechten/);
    const also = act({ act: "listColleagues", allowed: true, why: null, needed: [] });
    const some = await drawPage(page, { me, answers: at(here, also, ...acts) });
    expect(some.main.match(/Hiervoor is dit recht nodig/g)).toHaveLength(1);
    expect(some.main).not.toContain("<details");
  });

  test("says nothing of taking away a second factor to who has none", async () => {
    const answers = at(
      here,
      act({ act: "removeSecondFactor", why: "platform/second-factor-needed" }),
    );
    const none = { enrolled: false, needed: false, shown: false, fresh: false };
    const { main } = await drawPage(page, { me: { ...me, secondFactor: none }, answers });
    expect(main).not.toContain("De eigen tweede factor weghalen");
    expect((await drawPage(page, { me, answers })).main).toContain(
      "De eigen tweede factor weghalen",
    );
  });

  test("leads to taking part where one does not work", async () => {
    const elsewhere = { id: "GM9009", name: "Gemeente Elders" };
    const { main } = await drawPage(`${page}?organisation=GM9009`, {
      me,
      answers: at(elsewhere, act({})),
    });
    expect(main).toContain('href="/nl/organisaties/GM9009/meedoen"');
    expect(main).toContain("U hebt hier geen rechten.");
  });

  test("leads to the code where only that is missing", async () => {
    const answers = at(here, act({ why: "platform/second-factor-needed" }));
    const { main } = await drawPage("/en/my-account/permissions", { me, answers });
    expect(main).toContain("After your code");
    expect(main).toContain('href="/en/second-factor?to=/en/my-account/permissions"');
  });

  test("what needs a right in the whole network is given by who runs Waaier", async () => {
    const answers = at(null, act({ act: "decideClaim", needed: ["moderator"] }));
    const { main } = await drawPage(`${page}?organisation=`, { me, answers });
    expect(main).toContain("Dit recht geeft de beheerder van Waaier.");
  });

  test("what is allowed says so, and what everybody may do stands last", async () => {
    const allowed = { allowed: true, why: null, needed: [] };
    const answers = at(
      here,
      act({ act: "search", ...allowed, decision: false }),
      act({ ...allowed }),
    );
    const { main } = await drawPage(page, { me, answers });
    expect(main).toContain("Vlak ervoor vragen we uw code.");
    expect(main.indexOf("Zoeken in alles")).toBeGreaterThan(
      main.indexOf("Rechten van een collega"),
    );
  });
});
