import { expect, test } from "vitest";
import { drawPage, listing, refusing } from "../../test-page.ts";
import { editor, proposal } from "../workplace.fixture.ts";

const url = "/nl/catalogus/mijn-aanmeldingen";
const drawnWith = (...items: object[]) =>
  drawPage(url, { me: editor, answers: { listMyProposals: listing(...items) } });

test("who is not signed in goes to sign in first", async () => {
  const listMyProposals = refusing(401, "platform/not-signed-in");
  const { headers } = await drawPage(url, { answers: { listMyProposals } });
  expect(headers["location"]).toBe(`/nl/aanmelden?to=${url}`);
});

test("what was judged cannot be withdrawn, and says why it was declined", async () => {
  const { main } = await drawnWith({
    ...proposal,
    state: "declined",
    sentAt: "2026-11-21T09:00:00Z",
    judgedAt: "2026-11-23T09:00:00Z",
    reason: "Dit staat er al: Meldwijzer.",
  });
  expect(main).toContain("niet overgenomen");
  expect(main).toContain("Dit staat er al: Meldwijzer.");
  expect(main).toContain("beoordeeld op 23 november 2026");
  expect(main).not.toContain('method="post"');
});

test("a draft leads to its form, each kind to its own", async () => {
  const on = { id: "meldwijzer", name: "Meldwijzer" };
  const drafts = (["new", "change", "claim"] as const).map((kind, n) => ({
    ...proposal,
    id: proposal.id.replace(/1$/, String(n + 2)),
    kind,
    entry: kind === "new" ? null : on,
  }));
  const { main } = await drawnWith(...drafts);
  expect(main).toContain(`/nl/catalogus/aanmelden?draft=${drafts[0]?.id}`);
  expect(main).toContain(`/nl/catalogus/meldwijzer/wijzigen?draft=${drafts[1]?.id}`);
  expect(main).toContain(`/nl/catalogus/meldwijzer/van-ons?draft=${drafts[2]?.id}`);
  expect(main).toContain("Ja, gooi weg");
});

test("what was taken over leads to the catalogue", async () => {
  const { main } = await drawnWith({ ...proposal, state: "accepted", became: "melding" });
  expect(main).toContain('href="/nl/catalogus/melding"');
});

test("what was sent is withdrawn after a question; when it was judged meanwhile, that is told", async () => {
  const listMyProposals = listing({ ...proposal, state: "waiting" });
  const form = { act: "withdraw", of: proposal.id };
  const done = await drawPage(url, {
    me: editor,
    answers: { listMyProposals, withdrawProposal: () => undefined },
    form,
  });
  expect(done.headers["location"]).toBe(`${url}?done=withdraw`);
  expect(done.asked).toEqual([["withdrawProposal", { params: { proposal: proposal.id } }]]);
  const late = await drawPage("/en/catalogue/my-proposals", {
    me: editor,
    answers: { listMyProposals, withdrawProposal: refusing(409, "catalogue/judged-already") },
    form,
  });
  expect(late.status).toBe(409);
  expect(late.main).toContain("This was judged already, or withdrawn.");
});

test("after sending, the browser lets go of what it kept", async () => {
  const { main } = await drawPage(`${url}?done=send`, {
    me: editor,
    answers: { listMyProposals: listing() },
  });
  expect(main).toContain("data-typed-taken");
  expect(main).toContain("U meldde nog niets aan");
});
