import { expect, test } from "vitest";
import { drawPage, listing } from "../../test-page.ts";
import {
  agreement,
  answers,
  explanation,
  idOf,
  confirmer as me,
  notNow,
  own,
  village,
} from "../answers.fixture.ts";

const url = "/nl/organisaties/GM9001/antwoorden/geven?entry=proefafspraak&version=1.0";
const all = {
  ...answers,
  listOwnAnswers: listing(own({ ...agreement })),
  listExplanations: listing(explanation),
  giveAnswers: { ids: [idOf(7)], practice: false },
};
const form = {
  act: "give",
  do: "keep",
  entry: "proefafspraak",
  version: "1.0",
  replaces: "",
  reusedFrom: "",
  answer: "not-now",
  reason: "Wat wij zelf typten.",
  expiresOn: "2027-11-01",
};
const theirs = { ...form, reason: explanation.reason, reusedFrom: explanation.id };
const sent = (change: object, extra: object = {}) =>
  drawPage(url, { me, form: { ...form, ...change }, answers: { ...all, ...extra } });
const credited = (asked: readonly (readonly [string, { body?: unknown }])[]) =>
  (
    asked.find(([id]) => id === "giveAnswers")?.[1].body as
      | { answers: { reusedFrom: string | null }[] }
      | undefined
  )?.answers[0]?.reusedFrom;

test("the words of another are credited, however many spaces stand between them", async () => {
  const spaced = ` ${explanation.reason.replaceAll(" ", "\r\n  ")} `;
  expect(credited((await sent(theirs)).asked)).toBe(explanation.id);
  expect(credited((await sent({ ...theirs, reason: spaced })).asked)).toBe(explanation.id);
});

test("other words are put in nobody's mouth", async () => {
  const own = { ...theirs, reason: "Iets heel anders." };
  expect(credited((await sent(own)).asked)).toBeNull();
});

test("before it is sent one is told that changed words are one's own", async () => {
  const taken = await sent({ do: `reuse:${explanation.id}` });
  expect(taken.main).toContain("Dan is het uw eigen uitleg, en noemen we Proefveen er niet bij.");
  const changed = await sent({ ...theirs, reason: "Iets anders.", expiresOn: "" });
  expect(changed.status).toBe(400);
  expect(changed.main).toContain("U paste de tekst van Proefveen aan.");
  expect(changed.main).not.toContain("Uitleg overgenomen van");
});

test("what was credited wrongly before is seen to be changed when it is opened again", async () => {
  const item = own({ ...agreement, ...notNow, reusedFrom: village });
  const { main } = await drawPage(url, { me, answers: { ...all, listOwnAnswers: listing(item) } });
  expect(main).toContain("U paste de tekst van Proefveen aan.");
});

test("what was typed before is kept, and comes back with a button", async () => {
  const taken = await sent({ answer: "not-concerned", do: `reuse:${explanation.id}` });
  expect(taken.main).toContain(`>${explanation.reason}</textarea>`);
  const before = { beforeAnswer: "not-concerned", beforeReason: form.reason };
  for (const [name, value] of Object.entries(before)) {
    expect(taken.main).toContain(`name="${name}" value="${value}"`);
  }
  expect(taken.main).toContain("Zet terug wat ik zelf schreef");
  const back = await sent({ ...theirs, ...before, do: "reuse:" });
  expect(back.main).toContain(`>${form.reason}</textarea>`);
  expect(back.main).toMatch(/checked=""[^>]*value="not-concerned"/);
  expect(back.main).toContain('name="reusedFrom" value=""');
  expect(back.main).not.toContain('name="beforeReason"');
});

test("it is kept through a second explanation, and through a fault", async () => {
  const other = { ...explanation, id: idOf(31), reason: "Een andere uitleg." };
  const listExplanations = listing(explanation, other);
  const before = { beforeAnswer: "not-now", beforeReason: form.reason };
  const second = await sent(
    { ...theirs, ...before, do: `reuse:${other.id}` },
    { listExplanations },
  );
  expect(second.main).toContain(`name="beforeReason" value="${form.reason}"`);
  const faulty = await sent({ ...theirs, ...before, expiresOn: "" });
  expect(faulty.status).toBe(400);
  expect(faulty.main).toContain(`name="beforeReason" value="${form.reason}"`);
});

test("who had typed nothing keeps what was made of it, and else begins with nothing", async () => {
  const made = await sent({ ...theirs, reason: "Zelf gemaakt.", do: "reuse:" });
  expect(made.main).toContain(">Zelf gemaakt.</textarea>");
  expect((await sent({ ...theirs, do: "reuse:" })).main).toMatch(/id="reason"[^>]*><\/textarea>/);
});
