import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing, testMe } from "../test-page.ts";

const me = testMe();
const claim = {
  id: "019a0000-0000-7000-8000-000000000002",
  organisation: { id: "GM9001", name: "Oefendam" },
  person: 9,
  name: "Sam Vraagt",
  email: "sam@voorbeeld.example",
  road: "moderators",
  right: "administrator",
  explanation: "Ik werk bij informatievoorziening.",
  state: "half-agreed",
  askedAt: "2026-11-24T09:00:00Z",
  agreedBy: "Noor de Test",
  mayDecide: true,
  reason: null,
};
const message = {
  id: "019a0000-0000-7000-8000-000000000006",
  page: "/nl/organisaties/GM9001",
  message: "Het aantal inwoners <klopt> niet.",
  source: null,
  email: "lezer@voorbeeld.example",
  receivedAt: "2026-11-20T09:00:00Z",
};
const holder = (person: number, name: string, ...rights: string[]) => ({
  person,
  name,
  email: null,
  self: person === 7,
  rights: rights.map((right) => ({
    right,
    since: "2026-01-01T00:00:00Z",
    confirmedUntil: "2027-01-01",
    lapsed: false,
  })),
});
const moderating = [
  "listClaims",
  "decideClaim",
  "listFeedback",
  "listNationalRights",
  "listNationalInvitations",
  "inviteNationally",
  "endNationalRight",
  "confirmNationalRights",
];
const answers = {
  getPermissions: allowing(moderating),
  listClaims: listing(claim),
  listFeedback: listing(message),
  listNationalRights: listing(
    holder(7, "Kim Voorbeeld", "moderator"),
    holder(8, "Noor de Test", "auditor", "adviser"),
  ),
  listNationalInvitations: listing(),
};
const invite = { act: "invite", email: "nieuw@voorbeeld.example" };

describe("who may not", () => {
  test("who is no moderator reads nothing, and why", async () => {
    const { status, main, asked } = await drawPage("/nl/moderatie", {
      me,
      answers: { ...answers, getPermissions: allowing([]) },
    });
    expect(status).toBe(403);
    expect(main).toContain("Hiervoor hebt u dit recht nodig: Moderator.");
    expect(asked).toEqual([]);
  });

  test("an auditor sees who has rights, and neither claims nor forms", async () => {
    const { status, main } = await drawPage("/nl/moderatie?tab=claims", {
      me,
      answers: { ...answers, getPermissions: allowing(["listNationalRights"]) },
    });
    expect(status).toBe(200);
    expect(main).toContain("Noor de Test");
    expect(main).not.toContain("Sam Vraagt");
    expect(main).not.toContain('method="post"');
  });

  test("the moderator who agreed first does not agree twice", async () => {
    const { main } = await drawPage("/nl/moderatie", {
      me,
      answers: { ...answers, listClaims: listing({ ...claim, mayDecide: false }) },
    });
    expect(main).toContain("U zei al ja.");
    expect(main).not.toContain('name="agreed"');
  });

  test("one's own claim is for others", async () => {
    const { main } = await drawPage("/nl/moderatie", {
      me,
      answers: { ...answers, listClaims: listing({ ...claim, person: 7, mayDecide: false }) },
    });
    expect(main).toContain("Dit is uw eigen aanvraag.");
  });
});

describe("claims", () => {
  test("it is said who agreed first, and what a second yes does", async () => {
    const { main, body } = await drawPage("/nl/moderatie", { me, answers });
    expect(main).toContain("Noor de Test zei al ja.");
    expect(main).toContain("Ik werk bij informatievoorziening.");
    expect(body).toContain('<meta name="robots" content="noindex">');
  });

  test("a no needs a reason", async () => {
    const form = { act: "decide", of: claim.id, agreed: "no" };
    const { status, main } = await drawPage("/nl/moderatie", { me, answers, form });
    expect(status).toBe(400);
    expect(main).toContain(`href="#reason-${claim.id}"`);
  });

  test("its place in the breadcrumb is the tab, below moderation", async () => {
    const { main, body } = await drawPage("/nl/moderatie", { me, answers });
    expect(main).toMatch(/href="\/nl\/moderatie"[^>]*>Moderatie</);
    expect(main).toContain('<span aria-current="page">Aanvragen</span>');
    expect(body).toContain("<title>Aanvragen: Moderatie");
  });

  test("the second factor is asked before a decision", async () => {
    const { main } = await drawPage("/nl/moderatie", {
      me,
      answers: { ...answers, getPermissions: allowing(["listClaims"], ["decideClaim"]) },
    });
    expect(main).toContain("/nl/tweede-factor?to=/nl/moderatie");
  });

  test("nothing waits: then it says what to expect", async () => {
    const { main } = await drawPage("/en/moderation?tab=claims", {
      me,
      answers: { ...answers, listClaims: listing() },
    });
    expect(main).toContain("No claim waits");
  });
});

describe("what readers say", () => {
  test("is shown as it was written, and can be dealt with or erased after a question", async () => {
    const { main } = await drawPage("/nl/moderatie?tab=feedback", { me, answers });
    expect(main).toContain("Het aantal inwoners &lt;klopt&gt; niet.");
    expect(main).toContain('<a href="/nl/organisaties/GM9001">');
    expect(main).toContain("Ja, wis de melding");
  });

  test("leads to no other site", async () => {
    const page = "//elders.example";
    const { main } = await drawPage("/nl/moderatie?tab=feedback", {
      me,
      answers: { ...answers, listFeedback: listing({ ...message, page }) },
    });
    expect(main).not.toContain(`href="${page}"`);
  });

  test("is gone when another moderator was first", async () => {
    const { status, main } = await drawPage("/nl/moderatie?tab=feedback", {
      me,
      answers: { ...answers, handleFeedback: refusing(404, "overview/unknown-feedback") },
      form: { act: "handle", of: message.id },
    });
    expect(status).toBe(404);
    expect(main).toContain("Dit is er niet meer.");
  });

  test("stays on its tab after a form", async () => {
    const { headers } = await drawPage("/nl/moderatie?tab=feedback", {
      me,
      answers: { ...answers, eraseFeedback: () => undefined },
      form: { act: "erase", of: message.id },
    });
    expect(headers["location"]).toBe("/nl/moderatie?tab=feedback&done=erase");
  });
});

describe("evidence", () => {
  const evidence = {
    id: "019a0000-0000-7000-8000-000000000010",
    title: "Rapport",
    owner: { id: "GM9001", name: "Oefendam" },
    createdAt: "2026-11-20T09:00:00Z",
  };

  test("waits with a link to where it is judged; also for an auditor", async () => {
    const { main } = await drawPage("/nl/moderatie?tab=evidence", {
      me,
      answers: {
        ...answers,
        getPermissions: allowing(["listDocumentsToJudge"]),
        listDocumentsToJudge: listing(evidence),
      },
    });
    expect(main).toContain(`/nl/documenten/${evidence.id}?confidential=shown`);
  });

  test("is no tab for who does not judge", async () => {
    const { main } = await drawPage("/nl/moderatie?tab=evidence", { me, answers });
    expect(main).not.toContain("Bewijs");
  });
});

describe("people of the whole network", () => {
  test("the last moderator stays, and it is said before", async () => {
    const { main } = await drawPage("/nl/moderatie?tab=people", { me, answers });
    expect(main).toContain("Dit is de laatste moderator.");
    expect(main).not.toContain('value="7 moderator"');
  });

  test("a moderator finds no button that dismisses an auditor, and reads why", async () => {
    const { main } = await drawPage("/nl/moderatie?tab=people", { me, answers });
    expect(main).not.toContain('value="8 auditor"');
    expect(main).toContain("Zo stuurt niemand zijn toezichthouder weg.");
  });

  test("no moderator and no auditor is invited on a page: the API takes neither", async () => {
    const { main } = await drawPage("/nl/moderatie?tab=people", { me, answers });
    const form = main.slice(main.indexOf('id="invite"'));
    expect(form).toContain('value="adviser"');
    expect(form).not.toContain('value="moderator"');
    expect(form).not.toContain('value="auditor"');
    const sent = { ...invite, right: "moderator" };
    const { status, asked } = await drawPage("/nl/moderatie?tab=people", {
      me,
      answers,
      form: sent,
    });
    expect(status).toBe(400);
    expect(asked.map(([id]) => id)).not.toContain("inviteNationally");
  });

  const offered = {
    id: "019a0000-0000-7000-8000-000000000011",
    email: "nieuw@voorbeeld.example",
    rights: ["adviser"],
    invitedBy: "Kim Voorbeeld",
    invitedAt: "2026-11-20T09:00:00Z",
    expiresAt: "2026-12-04T09:00:00Z",
    state: "waiting",
    undelivered: true,
  };
  const waiting = { ...answers, listNationalInvitations: listing(offered) };

  test("an invitation is not withdrawn by who may not", async () => {
    const { main } = await drawPage("/nl/moderatie?tab=people", { me, answers: waiting });
    expect(main).toContain("nieuw@voorbeeld.example");
    expect(main).not.toContain('value="withdraw"');
  });

  test("an invitation that waits is withdrawn after a question; that its mail did not arrive is said", async () => {
    const may = allowing([...moderating, "withdrawNationalInvitation"]);
    const all = { ...waiting, getPermissions: may, withdrawNationalInvitation: () => undefined };
    const page = "/nl/moderatie?tab=people";
    const { main } = await drawPage(page, { me, answers: all });
    expect(main).toContain("laatste mail kwam niet aan");
    expect(main).toContain("Ja, trek in");
    const form = { act: "withdraw", of: offered.id };
    const { headers, asked } = await drawPage(page, { me, answers: all, form });
    expect(headers["location"]).toBe(`${page}&done=withdraw`);
    expect(asked).toEqual([["withdrawNationalInvitation", { params: { invitation: offered.id } }]]);
    const done = await drawPage(`${page}&done=withdraw`, { me, answers: all });
    expect(done.main).toContain("De uitnodiging is weg.");
  });

  test("an invitation without a right is told at its field", async () => {
    const { status, main } = await drawPage("/nl/moderatie?tab=people", {
      me,
      answers,
      form: invite,
    });
    expect(status).toBe(400);
    expect(main).toContain('href="#invite-right"');
    expect(main).toContain('value="nieuw@voorbeeld.example"');
  });

  test("an invitation is sent with one right", async () => {
    const { status, asked } = await drawPage("/en/moderation?tab=people", {
      me,
      answers: { ...answers, inviteNationally: { id: "x", expiresAt: "2026-12-10T00:00:00Z" } },
      form: { ...invite, right: "adviser" },
    });
    expect(status).toBe(303);
    expect(asked[0]?.[1].body).toEqual({
      email: "nieuw@voorbeeld.example",
      right: "adviser",
      language: "en",
    });
  });

  test("a right is taken from one person", async () => {
    const { asked } = await drawPage("/nl/moderatie?tab=people", {
      me,
      answers: { ...answers, endNationalRight: () => undefined },
      form: { act: "end", of: "8 auditor" },
    });
    expect(asked).toEqual([["endNationalRight", { params: { person: "8", right: "auditor" } }]]);
  });
});
