import { expect, test } from "vitest";
import { allowing, drawPage, refusing } from "../../test-page.ts";
import { editor, entry, lists, proposal } from "../workplace.fixture.ts";

const url = "/nl/catalogus/meldwijzer/van-ons";
const another = { ...entry, ownerOrganisation: null, owner: "Onbekend bedrijf" };
const answers = { getPermissions: lists.getPermissions, getEntry: another };
const note = "Wij lieten dit bouwen in 2024.";

test("who is not signed in goes to sign in first", async () => {
  const getPermissions = refusing(401, "platform/not-signed-in");
  const { headers } = await drawPage(url, { answers: { ...answers, getPermissions } });
  expect(headers["location"]).toBe(`/nl/aanmelden?to=${url}`);
});

test("a reader cannot ask for it", async () => {
  const getPermissions = allowing([]);
  expect(
    (await drawPage(url, { me: editor, answers: { ...answers, getPermissions } })).status,
  ).toBe(403);
});

test("who owns it already is led to its form", async () => {
  const { main } = await drawPage(url, { me: editor, answers: { ...answers, getEntry: entry } });
  expect(main).toContain("Dit is al van Oefendam");
  expect(main).toContain("/nl/catalogus/meldwijzer/wijzigen");
  expect(main).not.toContain('name="note"');
});

test("it is said who owns it now and who then; a sentence is needed", async () => {
  const { status, main, asked } = await drawPage(url, {
    me: editor,
    answers,
    form: { act: "claim", note: "Ja" },
  });
  expect(status).toBe(400);
  expect(main).toContain("Onbekend bedrijf");
  expect(main).toContain('href="#note"');
  expect(main).toContain(">Ja</textarea>");
  expect(asked.map(([id]) => id)).not.toContain("proposeEntry");
});

test("a claim is sent without any content", async () => {
  const { headers, asked } = await drawPage(url, {
    me: editor,
    answers: { ...answers, proposeEntry: { id: proposal.id, state: "waiting" } },
    form: { act: "claim", note },
  });
  expect(headers["location"]).toBe("/nl/catalogus/mijn-aanmeldingen?done=send");
  expect(asked.at(-1)?.[1].body).toEqual({
    kind: "claim",
    entry: "meldwijzer",
    content: {},
    note,
    draft: false,
  });
});

test("a claim that is refused is told, in English too", async () => {
  const { status, main } = await drawPage("/en/catalogue/meldwijzer/ours", {
    me: editor,
    answers: { ...answers, proposeEntry: refusing(409, "catalogue/owned-already") },
    form: { act: "claim", note },
  });
  expect(status).toBe(409);
  expect(main).toContain("This entry belongs to your organisation already.");
});
