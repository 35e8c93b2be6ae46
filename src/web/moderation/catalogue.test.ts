import { describe, expect, test } from "vitest";
import { allowing, drawPage, listing, refusing, testMe } from "../test-page.ts";

const url = "/nl/moderatie?tab=catalogue";
const me = testMe();
const id = "019a0000-0000-7000-8000-000000000061";
const proposal = {
  id,
  kind: "new",
  entry: null,
  version: null,
  owner: null,
  right: "editor",
  content: {
    name: "Melding <i>direct</i>",
    kind: "practice",
    summary: "Meteen naar de ploeg.",
    taskFields: ["2.1"],
    results: [{ domain: "2.1", text: "Eerder recht", figure: 7, unit: "days", evidence: "Geteld" }],
    licence: null,
  },
  differences: [],
  stage: "trial",
  organisation: { id: "GM9001", name: "Oefendam" },
  mine: false,
  state: "waiting",
  note: null,
  source: null,
  createdAt: "2026-11-20T09:00:00Z",
  sentAt: "2026-11-20T09:00:00Z",
  judgedAt: null,
  reason: null,
  became: null,
  doubles: [
    { id: "meldwijzer", name: "Meldwijzer" },
    { id: "meldwijzer-2", name: "Meld-wijzer" },
  ],
};
const entry = (given: object = {}) => ({
  id: "meldwijzer",
  name: "Meldwijzer",
  kind: "software",
  stage: null,
  level: null,
  owner: null,
  ownerOrganisation: null,
  summary: "Stuurt door.",
  code: "https://code.example/meldwijzer",
  versions: [],
  ...given,
});
const merge = {
  id: "019a0000-0000-7000-8000-000000000062",
  part: { id: "meldwijzer-2", name: "Meld-wijzer" },
  whole: { id: "meldwijzer", name: "Meldwijzer" },
  reason: "Zelfde broncode.",
  at: "2026-11-21T09:00:00Z",
  undoneAt: null,
};
const answers = {
  getPermissions: allowing(["listProposals", "judgeProposal", "recordDecision"]),
  listProposals: listing(proposal),
  listMerges: listing(merge),
  listTerms: listing({ code: "2.1", labelNl: "Verkeer en vervoer", labelEn: "Traffic" }),
  getEntry: ({ params }: { params?: Readonly<Record<string, unknown>> }) =>
    entry({ id: params?.["entry"] }),
};

describe("who may not", () => {
  test("who is no moderator has no such tab", async () => {
    const getPermissions = allowing(["listNationalRights"]);
    const { main } = await drawPage(url, {
      me,
      answers: { getPermissions, listNationalRights: listing() },
    });
    expect(main).not.toContain("tab=catalogue");
  });

  test("one's own proposal is for another", async () => {
    const listProposals = listing({ ...proposal, mine: true });
    const { main } = await drawPage(url, { me, answers: { ...answers, listProposals } });
    expect(main).toContain("Dit is uw eigen aanmelding.");
    expect(main).not.toContain('name="verdict"');
  });

  test("the second factor is asked before a decision is typed", async () => {
    const { main } = await drawPage(`${url}&part=decisions`, {
      me,
      answers: { ...answers, getPermissions: allowing(["listProposals"], ["recordDecision"]) },
    });
    expect(main).toContain("/nl/tweede-factor?to=");
  });
});

describe("proposals", () => {
  test("the second factor is asked before a reason is typed, where one waits", async () => {
    const getPermissions = allowing(["listProposals"], ["judgeProposal"]);
    const { main } = await drawPage(url, { me, answers: { ...answers, getPermissions } });
    expect(main).toContain("/nl/tweede-factor?to=");
    const listProposals = listing({ ...proposal, mine: true });
    const own = await drawPage(url, { me, answers: { ...answers, getPermissions, listProposals } });
    expect(own.main).not.toContain("/nl/tweede-factor?to=");
  });

  test("say all that will stand there, in words, and what looks like it", async () => {
    const { main } = await drawPage(url, { me, answers });
    expect(main).toContain("Melding &lt;i&gt;direct&lt;/i&gt;");
    expect(main).toContain("Verkeer en vervoer");
    expect(main).toContain("Eerder recht 7 dagen. (Geteld)");
    expect(main).toContain("Een proef");
    expect(main).toContain('href="/nl/catalogus/meldwijzer"');
    expect(main).toContain("part=merges&amp;from=meldwijzer-2&amp;into=meldwijzer");
  });

  test("of a change show before and after", async () => {
    const listProposals = listing({
      ...proposal,
      kind: "change",
      entry: { id: "meldwijzer", name: "Meldwijzer" },
      content: { licence: "MIT" },
      differences: [{ field: "licence", before: "EUPL-1.2", after: "MIT" }],
      doubles: [],
    });
    const { main } = await drawPage(url, { me, answers: { ...answers, listProposals } });
    expect(main).toContain("EUPL-1.2");
    expect(main).toContain("MIT");
  });

  const claim = {
    ...proposal,
    kind: "claim",
    entry: { id: "meldwijzer", name: "Meldwijzer" },
    version: 4,
    owner: { id: "GM9002", name: "Proefdorp" },
    content: {},
    differences: [{ field: "ownerId", before: "GM9002", after: "GM9001" }],
    stage: null,
    note: "Wij lieten dit bouwen in 2024.",
    doubles: [],
  };

  test("of a claim show who owns it now and who would", async () => {
    const { main } = await drawPage(url, {
      me,
      answers: { ...answers, listProposals: listing(claim) },
    });
    expect(main).toMatch(/Eigenaar nu<\/dt><dd>.*Proefdorp.*Wordt<\/dt><dd>.*Oefendam/);
    const owner = { id: null, name: "Stichting Oefening" };
    const listProposals = listing({ ...claim, owner });
    const named = await drawPage(url, { me, answers: { ...answers, listProposals } });
    expect(named.main).toMatch(/Eigenaar nu<\/dt><dd>Stichting Oefening<\/dd>/);
  });

  test("say by which right, and when that is not of the organisation", async () => {
    const { main } = await drawPage(url, { me, answers });
    expect(main).toContain("redacteur");
    expect(main).not.toContain("(niet van de organisatie zelf)");
    const listProposals = listing({ ...proposal, right: "adviser" });
    const national = await drawPage(url, { me, answers: { ...answers, listProposals } });
    expect(national.main).toMatch(/adviseur.*\(niet van de organisatie zelf\)/);
  });

  test("carry the entry and version that are shown; something new has none", async () => {
    const { main } = await drawPage(url, {
      me,
      answers: { ...answers, listProposals: listing(claim) },
    });
    expect(main).toContain('name="entry" value="meldwijzer"');
    expect(main).toContain('name="version" value="4"');
    expect((await drawPage(url, { me, answers })).main).not.toContain('name="version"');
  });

  test("that changed since are told, with what was typed and the version of now", async () => {
    const { status, main } = await drawPage(url, {
      me,
      answers: {
        ...answers,
        listProposals: listing(claim),
        judgeProposal: refusing(409, "catalogue/proposal-outdated"),
      },
      form: {
        act: "judge",
        of: id,
        verdict: "accepted",
        reason: "Dat klopt volgens het register.",
        entry: "meldwijzer",
        version: "3",
      },
    });
    expect(status).toBe(409);
    expect(main).toContain("Deze vermelding is gewijzigd nadat u deze pagina opende.");
    expect(main).toContain(">Dat klopt volgens het register.</textarea>");
    expect(main).toContain('name="version" value="4"');
    expect(main).not.toContain('name="version" value="3"');
  });

  test("are declined only with a reason, which stays where it was typed", async () => {
    const form = { act: "judge", of: id, verdict: "declined", reason: "Nee" };
    const { status, main, asked } = await drawPage(url, { me, answers, form });
    expect(status).toBe(400);
    expect(main).toContain(`href="#reason-${id}"`);
    expect(main).toContain(">Nee</textarea>");
    expect(asked.map(([one]) => one)).not.toContain("judgeProposal");
  });

  test("are accepted without one, and the tab stays", async () => {
    const { headers, asked } = await drawPage(url, {
      me,
      answers: { ...answers, judgeProposal: { entry: "melding" } },
      form: { act: "judge", of: id, verdict: "accepted", reason: "" },
    });
    expect(headers["location"]).toBe(`${url}&done=judge`);
    expect(asked[0]?.[1].body).toEqual({ verdict: "accepted" });
  });

  test("are accepted with what the moderator wrote, and as they were shown", async () => {
    const { asked } = await drawPage(url, {
      me,
      answers: { ...answers, judgeProposal: { entry: "meldwijzer" } },
      form: {
        act: "judge",
        of: id,
        verdict: "accepted",
        reason: "Dank u wel:\r\ndit klopt.",
        entry: "meldwijzer",
        version: "4",
      },
    });
    expect(asked[0]?.[1].body).toEqual({
      verdict: "accepted",
      reason: "Dank u wel:\ndit klopt.",
      entry: "meldwijzer",
      version: 4,
    });
  });

  test("that another moderator judged first are told", async () => {
    const { status, main } = await drawPage("/en/moderation?tab=catalogue", {
      me,
      answers: { ...answers, judgeProposal: refusing(409, "catalogue/judged-already") },
      form: { act: "judge", of: id, verdict: "accepted", reason: "" },
    });
    expect(status).toBe(409);
    expect(main).toContain("This was judged already, or withdrawn.");
  });

  test("that were judged can be looked at", async () => {
    const { asked } = await drawPage(`${url}&state=declined`, { me, answers });
    expect(asked.find(([one]) => one === "listProposals")?.[1].query).toMatchObject({
      state: "declined",
    });
  });
});

describe("merging", () => {
  const merging = `${url}&part=merges`;

  test("asks for both first, by id or by the address of the page", async () => {
    const { main } = await drawPage(
      `${merging}&from=https://waaier.example/nl/catalogus/meldwijzer-2?x=1&into=meldwijzer`,
      { me, answers },
    );
    expect(main).toContain("Zo wordt het");
    expect(main).toContain('name="part" value="meldwijzer-2"');
    expect(main).toContain("from=meldwijzer&amp;into=meldwijzer-2");
  });

  test("an entry that is not there is told at its field", async () => {
    const getEntry = refusing(404, "catalogue/unknown-entry");
    const { status, main } = await drawPage(`${merging}&from=zomaar&into=iets`, {
      me,
      answers: { ...answers, getEntry },
    });
    expect(status).toBe(200);
    expect(main).toContain("We vinden geen vermelding ‘zomaar’.");
    expect(main).not.toContain('value="merge"');
  });

  test("twice the same is told", async () => {
    const { main } = await drawPage(`${merging}&from=meldwijzer&into=meldwijzer`, { me, answers });
    expect(main).toContain("Dit is twee keer dezelfde vermelding.");
    expect(main).not.toContain('value="merge"');
  });

  test("needs a reason, is done, and can be undone after a question", async () => {
    const form = { act: "merge", part: "a", whole: "b", reason: "" };
    const bare = await drawPage(`${merging}&from=a&into=b`, { me, answers, form });
    expect(bare.status).toBe(400);
    expect(bare.main).toContain('href="#merge-reason"');
    const merged = await drawPage(`${merging}&from=a&into=b`, {
      me,
      answers: { ...answers, mergeEntries: { id: merge.id } },
      form: { ...form, reason: "Zelfde broncode." },
    });
    expect(merged.headers["location"]).toBe("/nl/moderatie?tab=catalogue&part=merges&done=merge");
    const undone = await drawPage(merging, {
      me,
      answers: { ...answers, undoMerge: () => undefined },
      form: { act: "undo-merge", of: merge.id },
    });
    expect(undone.asked).toEqual([["undoMerge", { params: { merge: merge.id } }]]);
    const shown = await drawPage(merging, { me, answers });
    expect(shown.main).toContain("Meld-wijzer is opgegaan in Meldwijzer");
    expect(shown.main).toContain("Ja, haal uit elkaar");
  });

  test("what was undone has no button to undo it", async () => {
    const listMerges = listing({ ...merge, undoneAt: "2026-11-22T09:00:00Z" });
    const { main } = await drawPage(merging, { me, answers: { ...answers, listMerges } });
    expect(main).toContain("teruggedraaid op 22 november 2026");
    expect(main).not.toContain('value="undo-merge"');
  });
});

describe("a decision", () => {
  const deciding = `${url}&part=decisions&entry=meldwijzer`;
  const form = {
    act: "record",
    of: "meldwijzer",
    what: "stage shared",
    decider: "Het college",
    decidedOn: "2026-11-12",
    inForceFrom: "",
    evidence: "Besluitenlijst van 12 november 2026, punt 4.",
    evidenceUrl: "",
  };

  test("gives something that is no agreement no level", async () => {
    const { main } = await drawPage(deciding, { me, answers });
    expect(main).toContain("Fase: Gedeeld");
    expect(main).not.toContain("Niveau:");
  });

  test("gives an agreement a level, of a version", async () => {
    const getEntry = entry({
      kind: "agreement",
      versions: [{ version: "1.0", name: "Afspraak 1.0", registerStatus: null }],
    });
    const { main } = await drawPage(deciding, { me, answers: { ...answers, getEntry } });
    expect(main).toContain("Niveau: Verplicht");
    expect(main).toContain("Afspraak 1.0");
  });

  test.each([
    [{ what: "" }, "what"],
    [{ decider: "" }, "decider"],
    [{ decidedOn: "" }, "decidedOn"],
    [{ evidence: "" }, "evidence"],
    [{ decidedOn: "2026-11-27" }, "decidedOn"],
    [{ inForceFrom: "straks" }, "inForceFrom"],
    [{ evidenceUrl: "geen adres" }, "evidenceUrl"],
  ])("with %j is told at its field", async (change, field) => {
    const { status, main, asked } = await drawPage(deciding, {
      me,
      answers,
      form: { ...form, ...change },
    });
    expect(status).toBe(400);
    expect(main).toContain(`href="#${field}"`);
    expect(asked.map(([one]) => one)).not.toContain("recordDecision");
  });

  test("is recorded with what was filled in alone", async () => {
    const { headers, asked } = await drawPage(deciding, {
      me,
      answers: { ...answers, recordDecision: { id } },
      form,
    });
    expect(headers["location"]).toBe(
      "/nl/moderatie?tab=catalogue&part=decisions&entry=meldwijzer&done=record",
    );
    expect(asked[0]?.[1].body).toEqual({
      stage: "shared",
      decider: "Het college",
      decidedOn: "2026-11-12",
      evidence: "Besluitenlijst van 12 november 2026, punt 4.",
    });
  });

  test("for which the second factor is too old keeps what was typed", async () => {
    const { status, main } = await drawPage(deciding, {
      me,
      answers: { ...answers, recordDecision: refusing(403, "platform/second-factor-too-old") },
      form,
    });
    expect(status).toBe(403);
    expect(main).toContain('value="Het college"');
    expect(main).toContain("/nl/tweede-factor?to=");
  });
});
