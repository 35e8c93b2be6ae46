import { describe, expect, test } from "vitest";
import { allowing, drawPage, refusing } from "../../test-page.ts";
import { answers, fromSource, me, proposal, town, use } from "../adoption-use.fixture.ts";

const url = "/nl/organisaties/GM9001/gebruik";
const idsOf = ({ asked }: { asked: readonly (readonly [string, unknown])[] }) =>
  asked.map(([id]) => id);

describe("what a source says", () => {
  const given = { me, answers: { ...answers([fromSource()]), putUse: { id: use().useId } } };

  test("is asked, with who says it", async () => {
    const { main } = await drawPage(url, given);
    expect(main).toContain("Een bron zegt: Oefendam betaalt hieraan mee");
    expect((await drawPage(url, { answers: answers([fromSource()]) })).main).not.toContain(
      "Klopt het?",
    );
  });

  test.each([
    ["source-yes", "in-production", "use"],
    ["source-no", "not-used", "not-used"],
  ])("%s says %s in one click", async (act, status, done) => {
    const { headers, asked } = await drawPage(url, {
      ...given,
      form: { act, of: fromSource().useId },
    });
    expect(headers["location"]).toBe(`${url}?done=${done}`);
    expect(asked.at(-1)?.[1]).toMatchObject({
      params: { id: "GM9001", entry: "oefenloket" },
      body: { status, replaces: null },
    });
  });

  test("is taken over with its step and days when it is sure", async () => {
    const sure = fromSource({
      kind: "user",
      certainty: "high",
      status: "planned",
      state: "coming",
      plannedOn: "2026-02-01",
      productionOn: "2027-02-01",
    });
    const { asked } = await drawPage(url, {
      me,
      answers: { ...answers([sure]), putUse: { id: use().useId } },
      form: { act: "source-yes", of: sure.useId },
    });
    expect(asked.at(-1)?.[1].body).toMatchObject({
      status: "planned",
      plannedOn: "2026-02-01",
      productionOn: "2027-02-01",
    });
  });

  test("is not asked of what the organisation said itself", async () => {
    const said = use({ entry: fromSource().entry, status: "not-used", state: "not" });
    const { main } = await drawPage(url, { me, answers: answers([said, fromSource()]) });
    expect(main).not.toContain("Klopt het?");
    expect(main).toContain("Nog 1 die hier iets over zegt");
  });
});

describe("proposals", () => {
  const waiting = { toUs: [proposal()] };
  const judged = { act: "judge", of: proposal().id, by: "Oefensoft" };

  test("are drawn with what the other says, and where that can be seen", async () => {
    const { main } = await drawPage(url, { me, answers: answers([], waiting) });
    expect(main.replaceAll(/<[^>]*>/g, "")).toContain(
      "Oefensoft zegt: u gebruikt Oefenzaak, in productie sinds 1 maart 2024",
    );
    expect(main).toContain("Bij burgerzaken.");
    expect(main).toContain("https://oefensoft.example/klanten");
  });

  test("who may not judge them is told who may", async () => {
    const getPermissions = allowing(["listOwnUses", "listUseProposals", "putUse"]);
    const { main } = await drawPage(url, {
      me,
      answers: { ...answers([], waiting), getPermissions },
    });
    expect(main).toContain("Een bevestiger of beheerder van uw organisatie beslist");
    expect(main).not.toContain('value="confirm"');
  });

  test("are confirmed, hidden if wanted, and rejected with a reason", async () => {
    const given = { me, answers: { ...answers([], waiting), judgeUseProposal: () => undefined } };
    const params = { id: "GM9001", proposal: proposal().id };
    const yes = await drawPage(url, {
      ...given,
      form: { ...judged, judgement: "confirm", hidden: "yes", reason: "" },
    });
    expect(yes.headers["location"]).toBe(`${url}?done=confirm`);
    expect(yes.asked).toEqual([
      ["judgeUseProposal", { params, body: { judgement: "confirm", reason: null, hidden: true } }],
    ]);
    const no = await drawPage(url, {
      ...given,
      form: { ...judged, judgement: "reject", reason: "Nee." },
    });
    expect(no.headers["location"]).toBe(`${url}?done=reject`);
    expect(no.asked.at(-1)?.[1].body).toEqual({
      judgement: "reject",
      reason: "Nee.",
      hidden: false,
    });
  });

  test("are not rejected without a reason", async () => {
    const drawn = await drawPage(url, {
      me,
      answers: answers([], waiting),
      form: { ...judged, judgement: "reject", reason: " " },
    });
    expect(drawn.status).toBe(400);
    expect(drawn.main).toContain(`href="#reason-${proposal().id}"`);
    expect(idsOf(drawn)).not.toContain("judgeUseProposal");
  });

  test("of one's own side are refused in plain words", async () => {
    const judgeUseProposal = refusing(403, "adoption/own-proposal");
    const { status, main } = await drawPage(url, {
      me,
      answers: { ...answers([], waiting), judgeUseProposal },
      form: { ...judged, judgement: "confirm" },
    });
    expect(status).toBe(403);
    expect(main).toContain("stelde dit gebruik zelf voor");
  });

  test("to others stand with what became of them, and can be taken back while they wait", async () => {
    const byUs = [
      proposal({ organisation: { id: "GM9002", name: "Oefenveen" } }),
      proposal({
        id: "019a0000-0000-7000-8000-000000000004",
        organisation: { id: "GM9003", name: "Oefenhorst" },
        proposer: town,
        state: "rejected",
        reason: "Ander pakket.",
      }),
    ];
    const given = {
      me,
      answers: { ...answers([], { byUs }), withdrawUseProposal: () => undefined },
    };
    const { main } = await drawPage(url, given);
    expect(main).toContain("Reden: Ander pakket.");
    expect(main.match(/value="withdraw-proposal"/g)).toHaveLength(1);
    const { headers, asked } = await drawPage(url, {
      ...given,
      form: { act: "withdraw-proposal", of: proposal().id },
    });
    expect(headers["location"]).toBe(`${url}?done=withdraw-proposal`);
    expect(asked).toEqual([
      ["withdrawUseProposal", { params: { id: "GM9001", proposal: proposal().id } }],
    ]);
  });
});
